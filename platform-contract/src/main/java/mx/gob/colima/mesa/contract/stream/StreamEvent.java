package mx.gob.colima.mesa.contract.stream;

import java.util.UUID;

import mx.gob.colima.mesa.contract.request.EventKind;

/**
 * Something happened to a request: ids and the kind, never content.
 *
 * @param tenantId the dependency
 * @param requestId the request
 * @param eventId the event
 * @param kind its kind
 */
public record StreamEvent(UUID tenantId, UUID requestId, UUID eventId, EventKind kind) {
}
