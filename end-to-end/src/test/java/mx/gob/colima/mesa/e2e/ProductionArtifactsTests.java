package mx.gob.colima.mesa.e2e;

import java.io.IOException;
import java.nio.file.Path;
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
				.noneMatch((name) -> name.matches("BOOT-INF/lib/(past|local-platform)-.*"));
		}
	}

}
