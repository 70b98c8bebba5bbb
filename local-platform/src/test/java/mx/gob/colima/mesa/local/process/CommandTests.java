package mx.gob.colima.mesa.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import mx.gob.colima.mesa.local.report.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

class CommandTests {

	@Test
	void aCommandTellsWhatItPrintedAndHowItEnded() {
		Command.Result result = Command.run(List.of("sh", "-c", "echo \"$MESA_EXAMPLE\"; exit 3"), "MESA_EXAMPLE",
				"un valor");
		assertThat(result).isEqualTo(new Command.Result(3, "un valor"));
	}

	@Test
	void aCommandThatDoesNotExistFails() {
		assertThat(Command.succeeds("no-existe-este-programa")).isFalse();
	}

	@Test
	@Timeout(30)
	void anInterruptedCommandEndsAtOnceWithWhateverItStarted() throws Exception {
		List<ProcessHandle> before = descendants();
		CompletableFuture<Throwable> thrown = new CompletableFuture<>();
		Thread thread = Thread.startVirtualThread(() -> {
			try {
				Command.run(List.of("sh", "-c", "sleep 600; sleep 601"));
				thrown.complete(new AssertionError("it went on to its end"));
			}
			catch (Fault ex) {
				thrown.complete(ex);
			}
		});
		List<ProcessHandle> family = List.of();
		while (family.size() < 2) {
			family = descendants().stream().filter((process) -> !before.contains(process)).toList();
		}
		thread.interrupt();
		assertThat(thrown.get(10, TimeUnit.SECONDS)).isInstanceOf(Fault.class).hasMessage("Interrumpido.");
		for (ProcessHandle process : family) {
			assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(10));
		}
	}

	@Test
	void aMachineWithOneCoreRunsCommandsWhileAClassIsInitialized() throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Djdk.virtualThreadScheduler.parallelism=1", "-Djdk.virtualThreadScheduler.maxPoolSize=1", "-cp",
				System.getProperty("java.class.path"), OneCore.class.getName())
			.inheritIO()
			.start();
		try {
			assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
			assertThat(process.exitValue()).isZero();
		}
		finally {
			process.destroyForcibly();
		}
	}

	private static List<ProcessHandle> descendants() {
		return ProcessHandle.current().descendants().toList();
	}

	static final class OneCore {

		private OneCore() {
		}

		static void main() throws InterruptedException {
			Thread.startVirtualThread(Unprivileged::isAnotherUser).join();
		}

	}

}
