package mx.gob.colima.mesa.admin.shell;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import mx.gob.colima.mesa.admin.ScreenHarness;
import mx.gob.colima.mesa.admin.SignedInAs;
import mx.gob.colima.mesa.contract.Page;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

class DoorTests extends ScreenHarness {

	@Test
	@SignedInAs("10023")
	void aPersonOfADependencyIsToldWhoTheyAreAndMayChange() {
		WrongDoor door = navigate("", WrongDoor.class);
		assertThat(text(door)).contains("Entraste con otra cuenta", "Lilia Munguía Rangel", "10023", "Solicitante",
				"SEFOME", "Cambiar de cuenta");
	}

	@Test
	@SignedInAs("10023")
	void aPersonOfADependencyReachesNoScreen() {
		assertThat(navigate("bandeja", Component.class)).isInstanceOf(WrongDoor.class);
	}

	@Test
	@SignedInAs("nadie")
	void anAccountThatThePlatformDoesNotKnowIsToldSo() {
		WrongDoor door = navigate("", WrongDoor.class);
		assertThat(text(door)).contains("La cuenta nadie no está activa", "Cambiar de cuenta");
	}

	@Test
	@SignedInAs("dti.rivas")
	void thePlatformOperatorSeesWhatTheyRunAndNoRequest() {
		noDependencies();
		navigate("dependencias", Component.class);
		assertThat(find(SideNavItem.class).all()).extracting(SideNavItem::getPath)
			.containsExactly("dependencias", "titulares", "emision", "credenciales", "personas", "envios", "trabajos");
		assertThat(text(navigate("bandeja", Component.class))).contains("Aquí no puedes entrar");
	}

	@Test
	@SignedInAs("cge.solis")
	void theAuditorSeesRequestsAndTheTrail() {
		navigate("bandeja", Component.class);
		assertThat(find(SideNavItem.class).all()).extracting(SideNavItem::getPath)
			.containsExactly("bandeja", "auditoria", "trabajos");
	}

	@Test
	@SignedInAs("sg.larios")
	void whoServesSeesTheTrayAndTheirOwn() {
		navigate("bandeja", Component.class);
		assertThat(find(SideNavItem.class).all()).extracting(SideNavItem::getPath).containsExactly("bandeja", "mias");
		assertThat(text(navigate("dependencias", Component.class))).contains("Aquí no puedes entrar");
		assertThat(text(navigate("auditoria", Component.class))).contains("Aquí no puedes entrar");
	}

	@Test
	@SignedInAs("sg.velasco")
	void anAddressThatLeadsNowhereOffersTheWayHome() {
		assertThat(text(navigate("nada", Component.class))).contains("No encontramos esa página", "Ir al inicio");
	}

	@Test
	@SignedInAs("sg.velasco")
	void aSessionThatEndedLeadsToTheSignIn() {
		given(this.tenants.directory(any(), any())).willReturn(problem(401, "account_inactive", "Tu cuenta se cerró."));
		assertThat(text(navigate("bandeja", Component.class))).contains("Tu sesión terminó", "Tu cuenta se cerró.",
				"Entrar de nuevo");
	}

	@Test
	@SignedInAs("sg.velasco")
	void whatBreaksOnTheWayToAScreenGivesAReferenceAndCanBeTriedAgain() {
		given(this.tenants.directory(any(), any())).willThrow(new IllegalStateException("broken on purpose"));
		Component page = navigate("bandeja", Component.class);
		assertThat(text(page)).contains("No pudimos hacerlo", "Referencia ", "Reintentar").doesNotContain("purpose");
	}

	@Test
	@SignedInAs("sg.velasco")
	void theBrowserSaysInTheLanguageOfTheReaderThatTheConnectionIsGone() {
		assertThat(UI.getCurrent().getReconnectDialogConfiguration().getDialogText())
			.startsWith("Se perdió la conexión");
		assertThat(UI.getCurrent().getReconnectDialogConfiguration().getDialogTextGaveUp()).startsWith("Sin conexión");
	}

	private void noDependencies() {
		given(this.tenants.tenants(any(), any(), any())).willReturn(Mono.just(new Page<>(List.of(), null)));
	}

}
