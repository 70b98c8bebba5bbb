package mx.gob.colima.mesa.admin.tray;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.admin.live.LiveListener;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a window shows, to tell which events concern it. Each reading leaves a line in the
 * audit trail: what cannot concern the window is not read.
 *
 * @param query what the list shows
 * @param tenants ids of the dependencies that it shows; none means all
 * @param rows the rows that are known
 * @param held what came in and waits to be shown
 * @param open the request that is open
 */
record TrayShown(TrayQuery query, Set<UUID> tenants, Set<UUID> rows, Set<UUID> held, @Nullable UUID open) {

	private static final Set<EventKind> ENDINGS = EnumSet.of(EventKind.RESOLVED, EventKind.CLOSED, EventKind.REJECTED,
			EventKind.CANCELLED);

	boolean isOpen(StreamEvent event) {
		return event.requestId().equals(this.open);
	}

	/**
	 * Tells whether the list may change. What is open draws its row by itself.
	 * @param event what happened
	 * @return whether the list has to be read
	 */
	boolean concernsList(StreamEvent event) {
		UUID id = event.requestId();
		if (LiveListener.isTalk(event)) {
			return false;
		}
		if (this.rows.contains(id)) {
			return !isOpen(event);
		}
		boolean wanted = this.tenants.isEmpty() || this.tenants.contains(event.tenantId());
		return this.held.contains(id) || (wanted && mayEnter(event.kind()));
	}

	private boolean mayEnter(EventKind kind) {
		return switch (this.query.view()) {
			case UNACKNOWLEDGED -> kind == EventKind.SUBMITTED;
			case ON_HOLD -> kind == EventKind.HELD || kind == EventKind.QUESTION_ASKED || kind == EventKind.ASSIGNED;
			case ENDED -> ENDINGS.contains(kind);
			case OPEN, AT_RISK, OVERDUE, UNASSIGNED, MINE -> !ENDINGS.contains(kind);
		};
	}

}
