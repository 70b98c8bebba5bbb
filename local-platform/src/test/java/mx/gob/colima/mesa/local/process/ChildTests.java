package mx.gob.colima.mesa.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import mx.gob.colima.mesa.local.report.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ChildTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void aChildThatDiesTellsItsLastWordsAndItsLog() {
		Child child = start("echo 'no encuentro la llave'; exit 3");
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> child.pause(Duration.ofSeconds(10)))
			.withMessageContaining("no encuentro la llave")
			.withMessageContaining("child.log");
	}

	@Test
	void aJobThatFailsIsAFault() {
		assertThatExceptionOfType(Fault.class)
			.isThrownBy(() -> start("echo mal; exit 1").awaitEnd(Duration.ofSeconds(10)))
			.withMessageContaining("mal");
	}

	@Test
	void aChildThatDoesNotObeyIsForced() {
		Child child = start("trap '' TERM; while :; do sleep 1; done");
		child.stop("TERM", Duration.ofMillis(300));
		assertThat(child.isAlive()).isFalse();
		assertThat(Files.exists(this.folder.resolve("child.pid"))).isFalse();
	}

	@Test
	void theEnvironmentReachesTheChild() throws Exception {
		start("echo \"$MESA_EXAMPLE\"").awaitEnd(Duration.ofSeconds(10));
		assertThat(Files.readString(this.folder.resolve("child.log"))).contains("un valor");
	}

	@Test
	void whoeverIsInterruptedStartsNothingMore() {
		Thread.currentThread().interrupt();
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> start("sleep 60"));
		assertThat(Thread.interrupted()).isTrue();
		assertThat(this.folder.resolve("child.pid")).doesNotExist();
	}

	@Test
	@Timeout(30)
	void whoeverIsInterruptedStillEndsAChild() {
		Child child = start("trap '' TERM; while :; do sleep 1; done");
		Thread.currentThread().interrupt();
		child.stop("TERM", Duration.ofMinutes(5));
		assertThat(Thread.interrupted()).isTrue();
		assertThat(child.isAlive()).isFalse();
	}

	private Child start(String script) {
		return Child.start(new Child.Start("ejemplo", List.of("sh", "-c", script), Map.of("MESA_EXAMPLE", "un valor"),
				this.folder.resolve("child.log")));
	}

}
