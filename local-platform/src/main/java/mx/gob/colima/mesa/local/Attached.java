package mx.gob.colima.mesa.local;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;

import mx.gob.colima.mesa.local.report.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A start in the foreground, which Ctrl-C ends at any moment.
 */
final class Attached {

	private final PlatformOptions options;

	private final PrintStream out;

	private final TerminalProgress progress;

	private final CountDownLatch ended = new CountDownLatch(1);

	private volatile @Nullable LocalPlatform platform;

	private volatile boolean stopping;

	Attached(PlatformOptions options, PrintStream out) {
		this.options = options;
		this.out = out;
		this.progress = new TerminalProgress(out);
	}

	int start() throws InterruptedException {
		Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "mesa-stop"));
		LocalPlatform claimed = LocalPlatform.claim(this.options);
		this.platform = claimed;
		try {
			claimed.open(this.progress);
			new Status(this.options, this.out).announce(claimed, this.progress.elapsed());
		}
		catch (RuntimeException ex) {
			// what breaks because everything is being stopped is nobody's fault
			if (!this.stopping) {
				throw ex;
			}
		}
		this.ended.await();
		return 0;
	}

	private void stop() {
		LocalPlatform claimed = this.platform;
		if (claimed == null) {
			return;
		}
		this.stopping = true;
		this.progress.end();
		this.out.print(Texts.get("up.stopping") + " ");
		try {
			claimed.close();
			Status.forget(this.options);
		}
		finally {
			// also what lost its pid file, or was started at the last moment
			ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
		}
		this.out.println(Texts.get("up.stopped"));
		this.ended.countDown();
	}

}
