package mx.gob.colima.mesa.local.keycloak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpServer;
import mx.gob.colima.mesa.local.report.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KeycloakAdminTests {

	private volatile int status;

	private volatile String body = "{}";

	@SuppressWarnings("NullAway.Init")
	private HttpServer keycloak;

	@SuppressWarnings("NullAway.Init")
	private KeycloakAdmin admin;

	@BeforeEach
	void answerAsTold() throws IOException {
		this.keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.keycloak.createContext("/", (exchange) -> {
			byte[] bytes = this.body.getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(this.status, bytes.length);
			exchange.getResponseBody().write(bytes);
			exchange.close();
		});
		this.keycloak.start();
		this.admin = new KeycloakAdmin("http://localhost:" + this.keycloak.getAddress().getPort(), "secreto");
	}

	@AfterEach
	void fallSilent() {
		this.keycloak.stop(0);
	}

	@Test
	void aKeycloakThatIsNotWellSaysNothingAboutThePassword() {
		this.status = 503;
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> this.admin.signIn("ana", "clave"))
			.withMessage(new Fault("fault.keycloak.silent", url()).getMessage());
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> this.admin.get("/users"))
			.withMessage(new Fault("fault.keycloak.silent", url()).getMessage());
	}

	@Test
	void aPasswordThatKeycloakRefusesGivesNoToken() {
		this.status = 401;
		assertThat(this.admin.signIn("ana", "otra")).isEmpty();
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> this.admin.get("/users"))
			.withMessage(new Fault("fault.keycloak.admin").getMessage());
	}

	@Test
	void aPasswordThatKeycloakAcceptsGivesTheToken() {
		this.status = 200;
		this.body = "{\"access_token\":\"pase\"}";
		assertThat(this.admin.signIn("ana", "clave")).contains("pase");
	}

	private String url() {
		return "http://localhost:" + this.keycloak.getAddress().getPort();
	}

}
