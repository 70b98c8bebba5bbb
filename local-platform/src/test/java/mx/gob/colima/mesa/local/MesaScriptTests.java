package mx.gob.colima.mesa.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MesaScriptTests {

	private static final List<String> MODULES = List.of("platform-contract", "tenant-config", "local-clock",
			"local-platform", "platform-api", "past", "portal", "admin-ui");

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@SuppressWarnings("NullAway.Init")
	private Path root;

	@BeforeEach
	void layOutARepositoryWithSpacesInItsPath() throws IOException {
		this.root = this.folder.resolve("mis  proyectos").resolve("mesa");
		Files.createDirectories(this.root.resolve("target"));
		Path script = PlatformOptions.from(Map.of()).root().resolve("mesa");
		Files.copy(script, this.root.resolve("mesa"));
		Files.writeString(this.root.resolve("mvnw"), "#!/bin/sh\necho \"$@\" > compilado\n");
		Files.setPosixFilePermissions(this.root.resolve("mvnw"), PosixFilePermissions.fromString("rwxr-xr-x"));
		for (String module : MODULES) {
			Files.createDirectories(this.root.resolve(module).resolve("src/main/java"));
			Files.createDirectories(this.root.resolve(module).resolve("target/lib"));
			Files.createFile(this.root.resolve(module).resolve("target").resolve(module + ".jar"));
		}
		Files.createFile(this.root.resolve("local-platform/target/keycloak.zip"));
		Files.setLastModifiedTime(Files.createFile(this.root.resolve("target/built")),
				FileTime.from(Instant.now().plusSeconds(60)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "up --bogus", "up --detach --bogus", "up extra", "up --replicas 2 extra", "status --yes",
			"down now", "reset -y", "clock 29d", "clock +x", "clock -1d", "clock +1d +1d", "token --json",
			"bench speed", "bench crash --calls 3", "bench abort now", "bogus" })
	void whatACommandDoesNotKnowIsRefusedWithTheUsage(String words) throws Exception {
		String said = mesa(1, words.split(" "));
		assertThat(said).contains("Uso: ./mesa ORDEN", "no cono");
		assertThat(this.root.resolve("compilado")).doesNotExist();
	}

	@Test
	void whoseWordItIsNotIsNamedInFull() throws Exception {
		assertThat(mesa(1, "bench", "crash", "--calls", "3")).contains("«bench crash» no conoce «--calls»");
		assertThat(mesa(1, "bench", "abort", "--kills", "3")).contains("«bench abort» no conoce «--kills»");
	}

	@ParameterizedTest
	@ValueSource(strings = { "up --requests", "up --people muchas", "up --requests -1 --detach", "up --replicas",
			"bench crash --kills", "bench abort --calls muchas", "bench --rounds" })
	void howManyIsANumber(String words) throws Exception {
		assertThat(mesa(1, words.split(" "))).contains("Uso: ./mesa ORDEN", "necesita un número");
		assertThat(this.root.resolve("compilado")).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "up --replicas 0", "up --replicas 5 --detach", "up --detach --replicas 22" })
	void replicasAreFew(String words) throws Exception {
		assertThat(mesa(1, words.split(" "))).contains("Uso: ./mesa ORDEN", "entre 1 y 4");
		assertThat(this.root.resolve("compilado")).doesNotExist();
	}

	@Test
	void helpIsGivenWithoutStartingAnything() throws Exception {
		assertThat(mesa(0, "up", "--help")).startsWith("Uso: ./mesa ORDEN");
		assertThat(this.root.resolve("compilado")).doesNotExist();
	}

	@Test
	void nothingIsBuiltWhenNothingChanged() throws Exception {
		mesa(1, "up");
		assertThat(this.root.resolve("compilado")).doesNotExist();
	}

	@Test
	void whateverHoldsAChangedModuleIsBuiltAgain() throws Exception {
		change("platform-contract");
		mesa(1, "up");
		assertThat(this.root.resolve("compilado")).content()
			.contains("-pl platform-contract,platform-api,past,portal,admin-ui ");
	}

	@Test
	void benchIsBuiltOnlyForItself() throws Exception {
		mesa(1, "bench", "crash", "--kills", "3");
		assertThat(this.root.resolve("compilado")).content().contains("-pl bench ");
	}

	@Test
	void aLostDistributionOfKeycloakIsFetchedAgain() throws Exception {
		Files.delete(this.root.resolve("local-platform/target/keycloak.zip"));
		mesa(1, "up");
		assertThat(this.root.resolve("compilado")).content().contains("-pl local-platform,past ");
	}

	private void change(String module) throws IOException {
		Path source = Files.createFile(this.root.resolve(module).resolve("src/main/java/Algo.java"));
		Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(120)));
	}

	// what it starts in the end is not there, so that it never succeeds
	private String mesa(int exit, String... words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("bash", this.root.resolve("mesa").toString()));
		command.addAll(List.of(words));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		Process process = builder.start();
		process.getOutputStream().close();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(said).isEqualTo(exit);
		return said;
	}

}
