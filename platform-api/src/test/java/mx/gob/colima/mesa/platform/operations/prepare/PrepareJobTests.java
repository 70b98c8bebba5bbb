package mx.gob.colima.mesa.platform.operations.prepare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.PlatformApi;
import mx.gob.colima.mesa.platform.support.PlatformDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.r2dbc.core.DatabaseClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The job as a process of its own, as it is run at a deployment.
 */
class PrepareJobTests {

	private static final Path COLIMA = Path.of("../tenant-config/colima");

	@TempDir
	Path folder;

	@Test
	void theJobPreparesADatabaseAndSaysSoAndEnds() throws Exception {
		Map<String, String> environment = environment(PlatformDatabase.bare(), COLIMA);
		Ended first = run(environment);
		assertThat(first.output()).contains("migrations applied", "+ dependency SEFOME", " to create");
		assertThat(first.code()).isZero();
		Ended second = run(environment);
		assertThat(second.output().lines()).hasSize(2);
		assertThat(second.output()).contains("0 migrations applied", "Configuration: nothing to change.");
		assertThat(second.code()).isZero();
	}

	@Test
	void faultyFilesAreToldWithoutAStackTraceAndNothingIsChanged() throws Exception {
		Files.writeString(this.folder.resolve("tenants.yaml"), "tenants: 3\n");
		Ended ended = run(environment(PlatformDatabase.bare(), this.folder));
		assertThat(ended.code()).isEqualTo(2);
		assertThat(ended.output()).contains("tenants.yaml, line").doesNotContain("\tat ", "migrations applied");
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void whatIsMissingIsNamed(CapturedOutput output) {
		PrepareProperties nothing = new PrepareProperties(null,
				new PrepareProperties.Database("localhost", 1, "mesa", ""));
		StepVerifier.create(outcome(nothing)).expectNext(2).verifyComplete();
		PrepareProperties noPassword = new PrepareProperties(COLIMA, nothing.database());
		StepVerifier.create(outcome(noPassword)).expectNext(2).verifyComplete();
		assertThat(output.getErr()).contains("MESA_CONFIG", "MESA_DATABASE_OWNER_PASSWORD").doesNotContain("\tat ");
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void aDatabaseThatDoesNotAnswerIsToldInOneMessage(CapturedOutput output) {
		PrepareProperties nobody = new PrepareProperties(COLIMA,
				new PrepareProperties.Database("localhost", 1, "mesa", "any"));
		StepVerifier.create(outcome(nobody)).expectNext(1).verifyComplete();
		assertThat(output.getErr()).contains("The database at localhost:1/mesa could not be prepared")
			.doesNotContain("\tat ");
	}

	private static Mono<Integer> outcome(PrepareProperties properties) {
		DatabaseClient client = DatabaseClient.create(new PrepareConfiguration().connectionFactory(properties));
		Preparation unreached = new Preparation(client, new Inventory(List.of()), UUID::randomUUID, Clock.systemUTC());
		return new PrepareRunner(properties, unreached).outcome();
	}

	private static Map<String, String> environment(String database, Path config) {
		return Map.of("MESA_DATABASE_HOST", "localhost", "MESA_DATABASE_PORT",
				String.valueOf(PostgresServer.shared().port()), "MESA_DATABASE_NAME", database,
				"MESA_DATABASE_OWNER_PASSWORD", PlatformDatabase.PASSWORD, "MESA_CONFIG", config.toString());
	}

	private Ended run(Map<String, String> environment) throws IOException, InterruptedException {
		Path output = this.folder.resolve("output.txt");
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
				System.getProperty("java.class.path"), PlatformApi.class.getName(), PrepareConfiguration.PROFILE);
		builder.environment().putAll(environment);
		Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
		try {
			assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		}
		finally {
			process.destroyForcibly();
		}
		return new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
	}

	private record Ended(int code, String output) {
	}

}
