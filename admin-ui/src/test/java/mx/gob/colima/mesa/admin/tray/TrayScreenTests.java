package mx.gob.colima.mesa.admin.tray;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import mx.gob.colima.mesa.admin.ScreenHarness;
import mx.gob.colima.mesa.admin.SignedInAs;
import mx.gob.colima.mesa.admin.look.EmptyState;
import mx.gob.colima.mesa.admin.request.RequestPanel;
import mx.gob.colima.mesa.admin.stub.Samples;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.contract.request.TraySort;
import mx.gob.colima.mesa.contract.request.TrayView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

@SignedInAs("sg.velasco")
class TrayScreenTests extends ScreenHarness {

	private final RequestSummary first = Samples.row(1, RequestState.IN_PROGRESS, Samples.now());

	private final RequestSummary second = Samples.row(4, RequestState.ACKNOWLEDGED, Samples.now());

	@Test
	void requestsAreListedInTheOrderOfTheApi() {
		trayHolds(this.first, this.second);
		TrayScreen screen = navigate("bandeja", TrayScreen.class);
		assertThat(rows()).extracting(TrayRow::request).containsExactly(this.first, this.second);
		assertThat(screen.getPageTitle()).isEqualTo("Bandeja · Mesa de Servicios");
	}

	@Test
	void theAddressSaysWhatIsShown() {
		visit("bandeja?vista=en-riesgo&q=fuga&dependencia=SEFOME&nivel=Ordinario&estado=on_hold&orden=recientes");
		then(this.tray).should()
			.tray(eq(TrayView.AT_RISK), eq("fuga"), eq(List.of("SEFOME")), eq(List.of("Ordinario")),
					eq(List.of(RequestState.ON_HOLD)), isNull(), eq(TraySort.NEWEST), isNull(), any());
	}

	@ParameterizedTest
	@CsvSource({ "bandeja?estado=resolved, OPEN,", "bandeja?estado=resolved&orden=recientes, OPEN,",
			"bandeja?vista=terminadas&estado=resolved, ENDED, RESOLVED",
			"bandeja?vista=terminadas&estado=on_hold, ENDED," })
	void statesThatAViewNeverShowsAreNotLookedForInIt(String address, TrayView view, @Nullable RequestState state) {
		visit(address);
		then(this.tray).should()
			.tray(eq(view), isNull(), isNull(), isNull(), eq((state != null) ? List.of(state) : null), isNull(), any(),
					isNull(), any());
	}

	@Test
	void theOrderIsOneForWhatHasEndedAndSaysWhatItIs() {
		visit("bandeja?vista=terminadas");
		Button order = find(Button.class).withText("Primero lo más nuevo").single();
		assertThat(order.getAriaLabel()).contains("Orden: Primero lo más nuevo");
		assertThat(order.isEnabled()).isFalse();
		visit("bandeja");
		assertThat(find(Button.class).withText("Primero lo que vence antes").single().isEnabled()).isTrue();
	}

	@Test
	void myRequestsHaveTheirOwnAddress() {
		navigate("mias", TrayScreen.class);
		then(this.tray).should()
			.tray(eq(TrayView.MINE), isNull(), isNull(), isNull(), isNull(), isNull(), eq(TraySort.DUE), isNull(),
					any());
	}

	@Test
	void anEmptyTraySaysSo() {
		navigate("bandeja", TrayScreen.class);
		assertThat(text(find(EmptyState.class).single())).contains("Todo atendido");
	}

	@Test
	void nothingFoundOffersToRemoveTheFilters() {
		visit("bandeja?q=nada");
		assertThat(text(find(EmptyState.class).single())).contains("Nada coincide");
		trayHolds(this.first);
		test(find(Button.class).withText("Quitar filtros y búsqueda").single()).click();
		assertThat(rows()).hasSize(1);
	}

	@Test
	void aTrayThatCannotBeReadOffersToTryAgain() {
		given(this.tray.tray(any(), any(), any(), any(), any(), any(), any(), any(), any()))
			.willReturn(problem(503, "unavailable", "El servicio está en mantenimiento."));
		navigate("bandeja", TrayScreen.class);
		assertThat(text(find(EmptyState.class).single())).contains("No pudimos traer la bandeja", "mantenimiento");
		trayHolds(this.first);
		test(find(Button.class).withText("Reintentar").single()).click();
		assertThat(rows()).hasSize(1);
	}

	@Test
	void theAddressOfARequestOpensItBesideTheList() {
		trayHolds(this.first, this.second);
		known(this.first);
		TrayScreen screen = navigate("bandeja/" + this.first.id(), TrayScreen.class);
		assertThat(find(RequestPanel.class).single().open()).isNotNull();
		assertThat(screen.getPageTitle()).startsWith(this.first.folio());
	}

	@Test
	void aRequestThatIsNotThereSaysSoAndTheListStays() {
		trayHolds(this.first);
		given(this.requests.request(any())).willReturn(problem(404, "not_found", "No existe."));
		navigate("bandeja/" + this.second.id(), TrayScreen.class);
		assertThat(text(find(EmptyState.class).single())).contains("No encontramos esta solicitud");
		assertThat(rows()).hasSize(1);
	}

	@Test
	void aFolioLeadsToItsRequest() {
		trayHolds(this.first);
		known(this.first);
		visit("solicitudes?folio=" + this.first.folio());
		assertThat(find(RequestPanel.class).single().open()).isNotNull();
	}

	private List<TrayRow> rows() {
		TrayGrid grid = find(TrayGrid.class).single();
		int size = test(grid).size();
		return java.util.stream.IntStream.range(0, size).mapToObj((row) -> test(grid).getRow(row)).toList();
	}

}
