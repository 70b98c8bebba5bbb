package mx.gob.colima.mesa.bench;

import java.io.PrintStream;

import mx.gob.colima.mesa.local.LocalPlatform;
import mx.gob.colima.mesa.local.PlatformOptions;

/**
 * A platform that ends with this process, also by Ctrl-C.
 */
final class Started {

	private Started() {
	}

	static LocalPlatform with(PlatformOptions options, PrintStream out) {
		LocalPlatform platform = LocalPlatform.start(options, out::println);
		Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "platform-stop"));
		return platform;
	}

}
