package mx.gob.colima.mesa.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import mx.gob.colima.mesa.local.process.PidFile;
import mx.gob.colima.mesa.local.report.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RevivalTests {

	private static final List<String> ALL = List.of("postgres", "keycloak", "mail", "platform-api-1", "platform-api-2",
			"portal-1", "portal-2", "admin-ui", "door");

	private final PlatformOptions options = PlatformOptions.forTests(2);

	private final Path remembered = this.options.data().path().resolve("running.json");

	private final List<String> started = new ArrayList<>();

	@BeforeEach
	void up() throws Exception {
		this.options.data().claim().close();
		JsonMapper.shared().writeValue(this.remembered.toFile(), this.options.ports());
		ALL.forEach((name) -> PidFile.of(this.options.data().log(name)).write(ProcessHandle.current()));
	}

	@AfterEach
	void down() {
		this.options.data().delete();
	}

	@Test
	void whatDiedComesBackWhereItWasAndNothingElseIsTouched() throws Exception {
		die("portal-2");
		die("door");
		Path log = Files.writeString(this.options.data().log("portal-2"), "por esto murió");
		// called without the variables that it was started with
		PlatformOptions called = new PlatformOptions(this.options.root(), this.options.data(),
				PlatformOptions.forTests().ports(), this.options.clock(), true, false, PastWish.NONE);
		assertThat(Revival.of(called).orElseThrow().run((running) -> {
			assertThat(running.ports()).isEqualTo(this.options.ports());
			return this.started::add;
		})).isEqualTo(this.started).containsExactly("portal-2", "door");
		assertThat(log.resolveSibling("portal-2.log.1")).hasContent("por esto murió");
	}

	@Test
	void whatTheRestDependsOnIsSaidToNeedAStartOfAll() throws Exception {
		die("keycloak");
		assertThatExceptionOfType(Fault.class)
			.isThrownBy(() -> Revival.of(this.options).orElseThrow().run((running) -> this.started::add))
			.withMessageContaining("./mesa down");
		assertThat(this.started).isEmpty();
	}

	@Test
	void whatOnlyStartsOrWasStoppedIsNotBroughtBack() throws Exception {
		assertThat(Revival.of(this.options).orElseThrow().dead()).isEmpty();
		Files.delete(this.remembered);
		assertThat(Revival.of(this.options)).isEmpty();
	}

	private void die(String name) throws Exception {
		Files.delete(this.options.data().log(name).resolveSibling(name + ".pid"));
	}

}
