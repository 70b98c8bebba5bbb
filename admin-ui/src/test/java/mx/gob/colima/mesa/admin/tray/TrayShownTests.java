package mx.gob.colima.mesa.admin.tray;

import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.admin.stub.Samples;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.TrayView;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrayShownTests {

	private static final UUID TENANT = Samples.id(600);

	private static final UUID ROW = Samples.id(1);

	private static final UUID HELD = Samples.id(2);

	private static final UUID OPEN = Samples.id(3);

	private static final UUID UNKNOWN = Samples.id(4);

	@ParameterizedTest
	@CsvSource({ "MESSAGE", "INTERNAL_NOTE" })
	void whatIsOnlySaidChangesNoList(EventKind kind) {
		TrayShown shown = shown(TrayView.OPEN, Set.of());
		assertThat(shown.concernsList(event(ROW, kind))).isFalse();
		assertThat(shown.concernsList(event(UNKNOWN, kind))).isFalse();
		assertThat(shown.isOpen(event(OPEN, kind))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "OPEN, SUBMITTED, true", "OPEN, RESUMED, true", "OPEN, RESOLVED, false",
			"UNACKNOWLEDGED, SUBMITTED, true", "UNACKNOWLEDGED, ASSIGNED, false", "ON_HOLD, QUESTION_ASKED, true",
			"ON_HOLD, SUBMITTED, false", "MINE, ASSIGNED, true", "MINE, REOPENED, true", "MINE, CLOSED, false",
			"ENDED, CANCELLED, true", "ENDED, SUBMITTED, false", "UNASSIGNED, ACKNOWLEDGED, true",
			"AT_RISK, ANSWERED, true" })
	void whatCannotComeIntoTheViewIsNotRead(TrayView view, EventKind kind, boolean concerned) {
		assertThat(shown(view, Set.of()).concernsList(event(UNKNOWN, kind))).isEqualTo(concerned);
	}

	@Test
	void whatHappensInADependencyThatIsFilteredOutIsNotRead() {
		StreamEvent event = event(UNKNOWN, EventKind.SUBMITTED);
		assertThat(shown(TrayView.OPEN, Set.of(Samples.id(601))).concernsList(event)).isFalse();
		assertThat(shown(TrayView.OPEN, Set.of(TENANT)).concernsList(event)).isTrue();
	}

	@Test
	void aRowThatIsShownIsReadWhateverHappenedToIt() {
		TrayShown shown = shown(TrayView.UNACKNOWLEDGED, Set.of(Samples.id(601)));
		assertThat(shown.concernsList(event(ROW, EventKind.ACKNOWLEDGED))).isTrue();
		assertThat(shown.concernsList(event(HELD, EventKind.ACKNOWLEDGED))).isTrue();
	}

	@Test
	void theRowOfWhatIsOpenIsNotReadTwice() {
		TrayShown shown = new TrayShown(TrayQuery.of(TrayView.OPEN), Set.of(), Set.of(OPEN), Set.of(), OPEN);
		assertThat(shown.isOpen(event(OPEN, EventKind.STARTED))).isTrue();
		assertThat(shown.concernsList(event(OPEN, EventKind.STARTED))).isFalse();
	}

	private static TrayShown shown(TrayView view, Set<UUID> tenants) {
		return new TrayShown(TrayQuery.of(view), tenants, Set.of(ROW), Set.of(HELD), OPEN);
	}

	private static StreamEvent event(UUID request, EventKind kind) {
		return new StreamEvent(TENANT, request, Samples.id(9000), kind);
	}

}
