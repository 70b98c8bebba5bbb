package mx.gob.colima.mesa.admin.tray;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import com.vaadin.flow.component.button.Button;
import mx.gob.colima.mesa.admin.ScreenHarness;
import mx.gob.colima.mesa.admin.SignedInAs;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.look.EmptyState;
import mx.gob.colima.mesa.admin.request.OpenRequest;
import mx.gob.colima.mesa.admin.request.RequestPanel;
import mx.gob.colima.mesa.admin.stub.Samples;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.contract.request.TrayView;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@SignedInAs("sg.velasco")
class TrayLiveTests extends ScreenHarness {

	private static final TrayQuery OPEN = TrayQuery.of(TrayView.OPEN);

	private final RequestSummary first = Samples.row(1, RequestState.IN_PROGRESS, Samples.now());

	private final RequestSummary second = Samples.row(4, RequestState.ACKNOWLEDGED, Samples.now());

	private final RequestSummary last = Samples.row(9, RequestState.ASSIGNED, Samples.now());

	@Test
	void aNewRequestComesInWhereItIsDue() {
		trayHolds(this.first, this.last);
		navigate("bandeja", TrayScreen.class);
		listed(OPEN, this.second.id(), this.first, this.second, this.last);
		assertThat(rows()).extracting(TrayRow::request).containsExactly(this.first, this.second, this.last);
		assertThat(rows()).extracting(TrayRow::arrived).containsExactly(false, true, false);
	}

	@Test
	void whatEndsComesInOnTopOfWhatHasEnded() {
		RequestSummary older = Samples.row(10, RequestState.CLOSED, Samples.now());
		RequestSummary newer = Samples.row(2, RequestState.CLOSED, Samples.now());
		trayHolds(older);
		visit("bandeja?vista=terminadas");
		listed(OPEN.withView(TrayView.ENDED), newer.id(), newer, older);
		assertThat(rows()).extracting(TrayRow::request).containsExactly(newer, older);
	}

	@Test
	void whatTheApiDoesNotFindDoesNotComeIn() {
		trayHolds(this.first);
		navigate("bandeja", TrayScreen.class);
		listed(OPEN, this.second.id(), this.first);
		assertThat(rows()).extracting(TrayRow::request).containsExactly(this.first);
	}

	@Test
	void whatOnlyMovedUpIsNotTakenForNew() {
		trayHolds(this.first);
		navigate("bandeja", TrayScreen.class);
		listed(OPEN, this.first.id(), this.first, this.second);
		assertThat(rows()).extracting(TrayRow::request).containsExactly(this.first);
	}

	@Test
	void whatWasReadForOtherFiltersIsNotShown() {
		trayHolds(this.first);
		visit("bandeja?q=fuga");
		listed(OPEN, this.second.id(), this.first, this.second);
		beside().reread(OPEN, new Page<>(List.of(this.second), null));
		assertThat(rows()).extracting(TrayRow::request).containsExactly(this.first);
	}

	@Test
	void aChangedRequestIsDrawnAnewWhereItIs() {
		trayHolds(this.first, this.second);
		navigate("bandeja", TrayScreen.class);
		beside().changed(Samples.row(1, RequestState.ON_HOLD, Samples.now()));
		assertThat(rows()).extracting((row) -> row.request().state())
			.containsExactly(RequestState.ON_HOLD, RequestState.ACKNOWLEDGED);
	}

	@Test
	void whatOneMayNoLongerSeeGoesAway() {
		trayHolds(this.first, this.second);
		known(this.first);
		navigate("bandeja/" + this.first.id(), TrayScreen.class);
		beside().gone(this.first.id());
		assertThat(rows()).extracting(TrayRow::request).containsExactly(this.second);
		assertThat(text(find(EmptyState.class).single())).contains("No encontramos esta solicitud");
	}

	@Test
	void whatIsOpenIsShownAnewInThePanelAndInItsRow() {
		trayHolds(this.first);
		known(this.first);
		navigate("bandeja/" + this.first.id(), TrayScreen.class);
		RequestSummary held = Samples.row(1, RequestState.ON_HOLD, Samples.now());
		beside().changed(new OpenRequest(Samples.detail(held, List.of(), Samples.now()), "\"4\"",
				Samples.events(held, Samples.now())));
		assertThat(text(find(RequestPanel.class).single())).contains("En espera");
		assertThat(rows()).extracting((row) -> row.request().state()).containsExactly(RequestState.ON_HOLD);
	}

	@Test
	void afterTheConnectionCameBackTheListIsShownAsItIsNow() {
		trayHolds(this.first);
		navigate("bandeja", TrayScreen.class);
		beside().reread(OPEN, new Page<>(List.of(this.second, this.last), null));
		assertThat(rows()).extracting(TrayRow::request).containsExactly(this.second, this.last);
	}

	@Test
	void aListThatCannotBeReadAfterwardsIsNotPassedOffAsCurrent() {
		trayHolds(this.first);
		navigate("bandeja", TrayScreen.class);
		beside().failed(OPEN, new ApiUnavailableException(new IllegalStateException()));
		assertThat(text(find(EmptyState.class).single())).contains("No pudimos traer la bandeja");
		test(find(Button.class).withText("Reintentar").single()).click();
		assertThat(rows()).extracting(TrayRow::request).containsExactly(this.first);
	}

	@Test
	void whatIsShownIsToldToWhoeverReads() {
		trayHolds(this.first);
		known(this.second);
		visit("bandeja/" + this.second.id() + "?dependencia=SEFOME");
		assertThat(beside().shown())
			.isEqualTo(new TrayShown(OPEN.withFilters(Set.of("SEFOME"), Set.of(), Set.of(), null),
					Set.of(Samples.TENANTS.getFirst().id()), Set.of(this.first.id()), Set.of(), this.second.id()));
	}

	private Beside beside() {
		return find(Beside.class).single();
	}

	private void listed(TrayQuery query, UUID changed, RequestSummary... found) {
		beside().listed(query, Set.of(changed), List.of(found));
	}

	private List<TrayRow> rows() {
		TrayGrid grid = find(TrayGrid.class).single();
		return IntStream.range(0, test(grid).size()).mapToObj((row) -> test(grid).getRow(row)).toList();
	}

}
