package mx.gob.colima.mesa.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProductionArtifactsTests {

	@ParameterizedTest
	@ValueSource(strings = { "platform-api", "portal", "admin-ui" })
	void whatIsDeployedHoldsNeitherThePastNorTheLocalPlatform(String module) throws IOException {
		Path jar = Path.of("..", module, "target", module + ".jar");
		try (ZipFile zip = new ZipFile(jar.toFile())) {
			List<String> names = zip.stream().map(ZipEntry::getName).toList();
			assertThat(names).anyMatch((name) -> name.startsWith("BOOT-INF/classes/mx/gob/colima/mesa/"))
				.noneMatch((name) -> name.contains("/mesa/past/") || name.contains("/mesa/local/"))
				.noneMatch((name) -> name.endsWith("/servicerequest/Chronicle.class"))
				.noneMatch((name) -> name.matches("BOOT-INF/lib/(past|local-[a-z]+)-.*"));
		}
	}

	// What moves the time of a local platform is beside its applications, not in them.
	@ParameterizedTest
	@ValueSource(strings = { "platform-api", "portal", "admin-ui" })
	void whatIsDeployedKnowsNoPropertyThatMovesItsTime(String module) throws IOException {
		Path jar = Path.of("..", module, "target", module + ".jar");
		try (ZipFile zip = new ZipFile(jar.toFile())) {
			List<String> classes = new ArrayList<>();
			for (ZipEntry entry : Collections.list(zip.entries())) {
				if (entry.getName().startsWith("BOOT-INF/classes/") && !entry.isDirectory()) {
					classes.add(entry.getName());
					String bytes = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
					assertThat(bytes).as(entry.getName()).doesNotContain("mesa.local.clock", "MESA_LOCAL_CLOCK");
				}
			}
			assertThat(classes).hasSizeGreaterThan(20);
		}
		Path local = Path.of("..", "local-clock", "target", "local-clock.jar");
		try (ZipFile zip = new ZipFile(local.toFile())) {
			assertThat(zip.stream().map(ZipEntry::getName))
				.anyMatch((name) -> name.endsWith("/LocalClockConfiguration.class"));
		}
	}

}
