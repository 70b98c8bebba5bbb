package mx.gob.colima.mesa.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import mx.gob.colima.mesa.local.process.PidFile;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LocalPlatformTests {

	@ParameterizedTest
	@ValueSource(strings = { "postgres", "keycloak" })
	@Timeout(400)
	void aStartThatIsStoppedEndsSoonAndLeavesNoProcess(String child) throws Exception {
		List<ProcessHandle> before = descendants();
		PlatformOptions options = PlatformOptions.forTests();
		LocalPlatform platform = LocalPlatform.claim(options);
		CompletableFuture<Void> start = CompletableFuture.runAsync(() -> platform.open((text) -> {
		}), Thread::startVirtualThread);
		Path log = options.data().log(child);
		while (PidFile.of(log).process().isEmpty() && !start.isDone()) {
			Thread.onSpinWait();
		}
		List<ProcessHandle> started = descendants().stream().filter((process) -> !before.contains(process)).toList();
		long began = System.nanoTime();
		platform.close();
		assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(12));
		assertThat(started).isNotEmpty().noneMatch(ProcessHandle::isAlive);
		assertThat(before).containsAll(descendants());
		assertThat(options.data().path()).matches(Files::notExists);
		assertThat(start).failsWithin(Duration.ofSeconds(10));
	}

	private static List<ProcessHandle> descendants() {
		return ProcessHandle.current().descendants().toList();
	}

}
