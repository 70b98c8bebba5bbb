package mx.gob.colima.mesa.admin.tray;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.live.Connection;
import mx.gob.colima.mesa.admin.request.OpenRequest;
import mx.gob.colima.mesa.admin.request.Requests;
import mx.gob.colima.mesa.admin.stub.Samples;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.Problem;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.contract.request.TrayView;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;

class TrayNewsTests {

	private static final TrayQuery AIR = TrayQuery.of(TrayView.OPEN).withWords("aire");

	private final RequestSummary row = Samples.row(1, RequestState.IN_PROGRESS, Samples.now());

	private final RequestSummary fresh = Samples.row(2, RequestState.SUBMITTED, Samples.now());

	private final Trays trays = mock();

	private final Requests requests = mock();

	private final TrayReader screen = mock();

	private final Window window = new Window();

	private final TrayNews news = new TrayNews(this.window, this.trays, this.requests, this.screen);

	@Test
	void theApiSaysWhetherANewRequestFitsTheWordsThatAreSought() {
		shown(null);
		listHolds(this.row, this.fresh);
		this.news.changed(event(this.fresh.id(), EventKind.SUBMITTED));
		then(this.screen).should(timeout(5000)).listed(AIR, Set.of(this.fresh.id()), List.of(this.fresh));
	}

	@Test
	void whatIsNotShownIsNeverAskedForByItsId() {
		shown(null);
		listHolds(this.row);
		read(event(this.fresh.id(), EventKind.SUBMITTED));
		then(this.screen).should().listed(AIR, Set.of(this.fresh.id()), List.of());
		then(this.requests).shouldHaveNoInteractions();
	}

	@Test
	void theEventsOfAMomentAreReadInOneCall() {
		shown(null);
		listHolds(this.row, this.fresh);
		read(event(this.fresh.id(), EventKind.SUBMITTED), event(this.fresh.id(), EventKind.ACKNOWLEDGED),
				event(this.row.id(), EventKind.HELD), event(Samples.id(77), EventKind.SUBMITTED));
		then(this.trays).should(times(1)).again(any(), any(), anyInt());
		then(this.requests).shouldHaveNoInteractions();
	}

	@Test
	void whatDoesNotConcernTheWindowIsNotRead() {
		shown(null);
		read(event(this.row.id(), EventKind.MESSAGE), event(this.fresh.id(), EventKind.CLOSED));
		then(this.trays).shouldHaveNoInteractions();
		then(this.requests).shouldHaveNoInteractions();
	}

	@Test
	void aRowThatLeftTheViewIsReadBecauseItIsShown() {
		shown(null);
		listHolds();
		RequestSummary closed = Samples.row(1, RequestState.CLOSED, Samples.now());
		given(this.requests.glance(any(), eq(this.row.id())))
			.willReturn(Samples.detail(closed, List.of(), Samples.now()));
		read(event(this.row.id(), EventKind.CLOSED));
		then(this.screen).should().changed(closed);
	}

	@Test
	void whatIsOpenIsReadWithItsHistoryEvenForAMessage() {
		shown(this.row.id());
		OpenRequest open = new OpenRequest(Samples.detail(this.row, List.of(), Samples.now()), "\"4\"", List.of());
		given(this.requests.open(any(), eq(this.row.id()))).willReturn(open);
		read(event(this.row.id(), EventKind.MESSAGE));
		then(this.screen).should().changed(open);
		then(this.trays).shouldHaveNoInteractions();
	}

	@Test
	void onlyWhatIsNotToBeSeenAnyMoreGoesAway() {
		shown(this.row.id());
		willThrow(problem(429), problem(404)).given(this.requests).open(any(), any());
		read(event(this.row.id(), EventKind.STARTED));
		then(this.screen).should(never()).gone(any());
		read(event(this.row.id(), EventKind.STARTED));
		then(this.screen).should().gone(this.row.id());
	}

	@Test
	void whatCouldNotBeReadIsReadWithTheNextNews() {
		shown(null);
		given(this.trays.again(any(), any(), anyInt())).willThrow(silence());
		assertThatExceptionOfType(ApiUnavailableException.class)
			.isThrownBy(() -> read(event(this.fresh.id(), EventKind.SUBMITTED)));
		listHolds(this.fresh);
		this.news.read();
		then(this.screen).should().listed(AIR, Set.of(this.fresh.id()), List.of(this.fresh));
	}

	@Test
	void afterTheConnectionCameBackListAndOpenRequestAreRead() {
		shown(this.row.id());
		listHolds(this.row);
		this.news.connection(new Connection(true, Samples.now()));
		then(this.screen).should().reread(AIR, new Page<>(List.of(this.row), null));
		then(this.requests).should().open(any(), eq(this.row.id()));
	}

	@Test
	void aListThatCannotBeReadAfterwardsIsToldAsSuch() {
		shown(null);
		ApiUnavailableException silence = silence();
		given(this.trays.again(any(), any(), anyInt())).willThrow(silence);
		this.news.connection(new Connection(true, Samples.now()));
		then(this.screen).should().failed(AIR, silence);
	}

	@Test
	void everySixthBeatTheClocksAreReadAnew() {
		shown(null);
		listHolds(this.row);
		for (int beat = 0; beat < 6; beat++) {
			this.news.beat();
		}
		then(this.screen).should(times(6)).tick();
		then(this.screen).should(times(1)).listed(AIR, Set.of(), List.of(this.row));
	}

	@Test
	void nothingIsReadWhileTheWindowIsLocked() {
		shown(this.row.id());
		given(this.trays.again(any(), any(), anyInt())).willAnswer((call) -> {
			assertThat(this.window.locked).isFalse();
			return new Page<>(List.of(this.row), null);
		});
		given(this.requests.open(any(), any())).willAnswer((call) -> {
			assertThat(this.window.locked).isFalse();
			return new OpenRequest(Samples.detail(this.row, List.of(), Samples.now()), "\"4\"", List.of());
		});
		this.news.connection(new Connection(true, Samples.now()));
		read(event(this.row.id(), EventKind.STARTED), event(this.fresh.id(), EventKind.SUBMITTED));
		then(this.screen).should().listed(any(), any(), any());
	}

	private void read(StreamEvent... events) {
		this.news.await(Set.of(events));
		this.news.read();
	}

	private void shown(@Nullable UUID open) {
		given(this.screen.shown()).willReturn(new TrayShown(AIR, Set.of(), Set.of(this.row.id()), Set.of(), open));
	}

	private void listHolds(RequestSummary... rows) {
		org.mockito.BDDMockito.willReturn(new Page<>(List.of(rows), null))
			.given(this.trays)
			.again(any(), eq(AIR), anyInt());
	}

	private static StreamEvent event(UUID request, EventKind kind) {
		return new StreamEvent(Samples.id(600), request, UUID.randomUUID(), kind);
	}

	private static ApiProblemException problem(int status) {
		return new ApiProblemException(new Problem(null, "no", status, null, null, "no", null, null, null, null));
	}

	private static ApiUnavailableException silence() {
		return new ApiUnavailableException(new IllegalStateException());
	}

	/** Draws at once, and knows while it does. */
	private static final class Window extends UI {

		private boolean locked;

		@Override
		public void accessSynchronously(Command command) {
			this.locked = true;
			command.execute();
			this.locked = false;
		}

		@Override
		public Future<Void> access(Command command) {
			accessSynchronously(command);
			return CompletableFuture.completedFuture(null);
		}

	}

}
