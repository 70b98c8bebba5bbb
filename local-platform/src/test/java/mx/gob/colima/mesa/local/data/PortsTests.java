package mx.gob.colima.mesa.local.data;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;

import mx.gob.colima.mesa.local.report.Fault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PortsTests {

	@Test
	void theUsualPortsCanBeOverridden() {
		Ports ports = Ports.from(Map.of("MESA_PORT_PORTAL", "18080"), 1);
		assertThat(ports).isEqualTo(new Ports(18080, 8081, 8082, 8083, 9083, 8084, 9084, 5433, List.of()));
	}

	@Test
	void replicasMoveWithWhatTheyAreReplicasOfUnlessTheyAreNamed() {
		Ports ports = Ports
			.from(Map.of("MESA_PORT_PORTAL", "18080", "MESA_PORT_API_2", "7000", "MESA_PORT_API", "65500"), 2);
		assertThat(ports.replicas()).containsExactly(new Ports.Replica(18180, 65400), new Ports.Replica(18280, 7000));
	}

	@Test
	void aReplicaOnThePortOfAnotherServiceIsRefused() {
		assertThatExceptionOfType(Fault.class)
			.isThrownBy(() -> Ports.from(Map.of("MESA_PORT_PORTAL_2", "8081"), 2).requireFree())
			.withMessageContaining("MESA_PORT_ADMIN y MESA_PORT_PORTAL_2 tienen el mismo puerto, 8081");
	}

	@Test
	void keycloaksHealthMovesWithKeycloak() {
		assertThat(Ports.from(Map.of("MESA_PORT_KEYCLOAK", "18083"), 1).keycloakManagement()).isEqualTo(19083);
		assertThat(Ports.from(Map.of("MESA_PORT_KEYCLOAK", "65000"), 1).keycloakManagement()).isEqualTo(64000);
	}

	@Test
	void smtpMovesWithThePageOfTheMailUnlessItIsNamed() {
		assertThat(Ports.from(Map.of("MESA_PORT_MAIL", "18084"), 1).smtp()).isEqualTo(19084);
		assertThat(Ports.from(Map.of("MESA_PORT_MAIL", "18084", "MESA_PORT_SMTP", "2525"), 1).smtp()).isEqualTo(2525);
	}

	@Test
	void aTakenPortIsNamedWithTheWayOut() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Ports free = Ports.free(1);
			Ports ports = new Ports(free.portal(), taken.getLocalPort(), free.api(), free.keycloak(),
					free.keycloakManagement(), free.mail(), free.smtp(), free.postgres(), List.of());
			assertThatExceptionOfType(Fault.class).isThrownBy(ports::requireFree)
				.withMessageContaining("El puerto " + taken.getLocalPort() + " está ocupado")
				.withMessageContaining("MESA_PORT_ADMIN=");
		}
	}

	@Test
	void freePortsAreAccepted() {
		assertThatCode(() -> Ports.free(1).requireFree()).doesNotThrowAnyException();
	}

	@Test
	void whatIsNoPortIsRefused() {
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> Ports.from(Map.of("MESA_PORT_API", "http"), 1))
			.withMessageContaining("MESA_PORT_API=http");
	}

	@Test
	void twoServicesOnOnePortAreRefused() {
		assertThatExceptionOfType(Fault.class)
			.isThrownBy(
					() -> Ports.from(Map.of("MESA_PORT_PORTAL", "18080", "MESA_PORT_ADMIN", "18080"), 1).requireFree())
			.withMessageContaining("MESA_PORT_ADMIN y MESA_PORT_PORTAL tienen el mismo puerto, 18080");
	}

	@Test
	void aPortTakenOnEitherLoopbackIsTaken() throws IOException {
		List<InetAddress> loopbacks = NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter(InetAddress::isLoopbackAddress)
			.toList();
		assertThat(loopbacks).isNotEmpty();
		for (InetAddress loopback : loopbacks) {
			try (ServerSocket taken = new ServerSocket(0, 1, loopback)) {
				Ports free = Ports.free(1);
				Ports ports = new Ports(taken.getLocalPort(), free.admin(), free.api(), free.keycloak(),
						free.keycloakManagement(), free.mail(), free.smtp(), free.postgres(), List.of());
				assertThatExceptionOfType(Fault.class).as(loopback.toString())
					.isThrownBy(ports::requireFree)
					.withMessageContaining("El puerto " + taken.getLocalPort() + " está ocupado");
			}
		}
	}

}
