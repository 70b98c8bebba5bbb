package mx.gob.colima.mesa.platform.notification;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What happened to a request, and who is told.
 *
 * @param id the entry in its history
 * @param kind what happened
 * @param at when
 * @param text what was written
 * @param actor who did it, as the requester may know it
 * @param request the request
 * @param recipient who is told
 */
record News(UUID id, String kind, Instant at, @Nullable String text, String actor, Request request,
		Recipient recipient) {

	/**
	 * The request.
	 *
	 * @param id the request
	 * @param folio its folio
	 * @param subject its subject
	 * @param service name of the service
	 * @param promisedResponse until when it will be recognised
	 * @param promisedResolution until when it will be resolved
	 */
	record Request(UUID id, String folio, String subject, String service, Instant promisedResponse,
			Instant promisedResolution) {
	}

	/**
	 * Who is told.
	 *
	 * @param name the whole name
	 * @param givenName the given name
	 * @param email the address; {@code null} if there is none
	 * @param reachable whether the account may still enter
	 * @param acronym acronym of the dependency
	 * @param dependency its name
	 * @param color its colour
	 */
	record Recipient(String name, String givenName, @Nullable String email, boolean reachable, String acronym,
			String dependency, String color) {
	}

}
