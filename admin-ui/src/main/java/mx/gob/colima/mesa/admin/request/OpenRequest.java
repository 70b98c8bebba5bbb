package mx.gob.colima.mesa.admin.request;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.EventView;
import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.request.RequestSummary;

/**
 * A request as it was read, with the version that a change must name.
 *
 * @param detail the request
 * @param etag its version
 * @param events its history, oldest first
 */
public record OpenRequest(RequestDetail detail, String etag, List<EventView> events) {

	/**
	 * Copies the history.
	 */
	public OpenRequest {
		events = List.copyOf(events);
	}

	public RequestSummary summary() {
		return this.detail.summary();
	}

	public UUID id() {
		return summary().id();
	}

	/**
	 * Tells whether the person may do something now.
	 * @param action what
	 * @return whether the API names it
	 */
	public boolean allows(RequestAction action) {
		return this.detail.actions().contains(action);
	}

}
