package mx.gob.colima.mesa.local.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import mx.gob.colima.mesa.local.process.Child;
import mx.gob.colima.mesa.local.report.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataFolderTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path path;

	@Test
	void onlyOneMayWorkInAFolder() throws Exception {
		DataFolder folder = new DataFolder(this.path);
		try (AutoCloseable claim = folder.claim()) {
			assertThat(claim).isNotNull();
			assertThatExceptionOfType(Fault.class).isThrownBy(() -> folder.claim().close())
				.withMessageContaining("ya está en marcha");
		}
		assertThatCode(() -> folder.claim().close()).doesNotThrowAnyException();
	}

	@Test
	void aHalfWrittenFolderIsNotUsed() throws Exception {
		DataFolder folder = claimedOnce();
		Files.createDirectories(folder.postgres());
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> folder.claim().close())
			.withMessageContaining("./mesa reset");
	}

	@Test
	void aFullDiskIsSaidBeforeAnythingIsWritten() {
		assertThatExceptionOfType(Fault.class)
			.isThrownBy(() -> new DataFolder(this.path, Long.MAX_VALUE).claim().close())
			.withMessageContaining("Falta espacio en disco");
	}

	@Test
	void whatAKilledPredecessorLeftRunningIsEnded() throws Exception {
		DataFolder folder = claimedOnce();
		Child left = Child.start(new Child.Start("portal", List.of("sleep", "60"), Map.of(), folder.log("portal")));
		folder.claim().close();
		assertThat(left.isAlive()).isFalse();
	}

	@Test
	void aStalePidOfSomebodyElseIsLeftAlone() throws Exception {
		DataFolder folder = claimedOnce();
		Path foreign = this.path.resolve("foreign.log");
		Child other = Child.start(new Child.Start("other", List.of("sleep", "60"), Map.of(), foreign));
		String pid = Files.readString(this.path.resolve("foreign.pid")).split(" ")[0];
		Files.writeString(folder.log("portal").resolveSibling("portal.pid"), pid + " 12345");
		folder.claim().close();
		assertThat(other.isAlive()).isTrue();
		other.stop("TERM", Duration.ofSeconds(5));
	}

	@Test
	void aStepIsDoneForTheStateItWasDoneFor() {
		DataFolder folder = new DataFolder(this.path);
		folder.done("prepared", "a");
		assertThat(folder.isDone("prepared", "a")).isTrue();
		assertThat(folder.isDone("prepared", "b")).isFalse();
	}

	@Test
	void secretsStayTheSame() {
		Secrets secrets = new DataFolder(this.path).secrets();
		String first = secrets.get("client.mesa-portal");
		assertThat(new DataFolder(this.path).secrets().get("client.mesa-portal")).isEqualTo(first).hasSize(40);
	}

	@Test
	@Timeout(30)
	void howeverManyReplicasThereWereAreStopped() throws Exception {
		DataFolder folder = claimedOnce();
		List<Child> replicas = Stream.of("platform-api-1", "platform-api-2", "portal-3", "door")
			.map((name) -> Child.start(new Child.Start(name, List.of("sleep", "60"), Map.of(), folder.log(name))))
			.toList();
		folder.stopChildren(Duration.ofSeconds(10));
		assertThat(replicas).noneMatch(Child::isAlive);
	}

	@Test
	void aDamagedPidFileIsNobodys() throws Exception {
		DataFolder folder = claimedOnce();
		Files.write(folder.log("portal").resolveSibling("portal.pid"), new byte[] { (byte) 0xc3, 0x28 });
		assertThatCode(() -> folder.claim().close()).doesNotThrowAnyException();
	}

	@Test
	@Timeout(30)
	void whatDoesNotObeyIsForcedWhenTimeIsUp() throws Exception {
		DataFolder folder = claimedOnce();
		Child stubborn = Child.start(new Child.Start("portal",
				List.of("sh", "-c", "trap '' TERM; while :; do sleep 1; done"), Map.of(), folder.log("portal")));
		folder.stopChildren(Duration.ofMillis(300));
		assertThat(stubborn.isAlive()).isFalse();
	}

	@Test
	void lostSecretsAreSaidBeforeAnythingStarts() throws Exception {
		DataFolder folder = claimedOnce();
		Files.createDirectories(folder.postgres());
		Files.createFile(this.path.resolve("secrets.properties"));
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> folder.claim().close())
			.withMessageContaining("./mesa reset");
	}

	@Test
	void damagedSecretsAreSaidWithTheWayOut() throws Exception {
		DataFolder folder = claimedOnce();
		Files.writeString(this.path.resolve("secrets.properties"), "postgres=\\u00zz");
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> folder.claim().close())
			.withMessageContaining("secrets.properties: está dañado")
			.withMessageContaining("./mesa reset");
	}

	@Test
	void stepsWhoseMarksAreDamagedAreDoneAgain() throws Exception {
		DataFolder folder = claimedOnce();
		Files.write(this.path.resolve("done.properties"), new byte[] { (byte) 0xc3, 0x28 });
		assertThat(folder.isDone("prepared", "a")).isFalse();
		folder.done("prepared", "a");
		assertThat(folder.isDone("prepared", "a")).isTrue();
	}

	private DataFolder claimedOnce() throws Exception {
		DataFolder folder = new DataFolder(this.path);
		folder.claim().close();
		return folder;
	}

}
