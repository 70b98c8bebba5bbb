package mx.gob.colima.mesa.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

import mx.gob.colima.mesa.bench.abort.AbortCalls;
import mx.gob.colima.mesa.bench.abort.Aborts;
import mx.gob.colima.mesa.local.LocalPlatform;
import mx.gob.colima.mesa.local.PlatformOptions;

/**
 * {@code ./mesa bench abort}: a platform of its own, whose callers go away.
 */
final class AbortPart {

	private final PrintStream out;

	AbortPart(PrintStream out) {
		this.out = out;
	}

	int run(int calls, long seed) throws IOException {
		try (LocalPlatform platform = LocalPlatform.startForThisProcess(PlatformOptions.forTests(),
				this.out::println)) {
			List<Aborts.Call> kinds = AbortCalls.of(platform);
			Aborts aborts = new Aborts(platform.addresses().api(), seed);
			aborts.cut(kinds, calls);
			Aborts.Held held = aborts.settle();
			this.out.println(Texts.get("abort.done", calls, kinds.size(), held.acquired(), held.streams()));
			return held.nothing() ? 0 : 1;
		}
	}

}
