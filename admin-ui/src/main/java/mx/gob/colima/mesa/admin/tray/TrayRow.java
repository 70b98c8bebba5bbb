package mx.gob.colima.mesa.admin.tray;

import java.time.Instant;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.RequestSummary;

/**
 * A row of the tray. Two rows are the same if they are about the same request.
 *
 * @param request the request
 * @param told when it was told
 * @param arrived whether it came in while the person was looking
 */
record TrayRow(RequestSummary request, Instant told, boolean arrived) {

	UUID id() {
		return this.request.id();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TrayRow row && row.id().equals(id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

}
