package mx.gob.colima.mesa.contract.enrolment;

import java.time.Instant;
import java.util.UUID;

/**
 * A signed scan of an application.
 *
 * @param id the document
 * @param kind what it is
 * @param name its name
 * @param mediaType what it is, told by its content
 * @param size bytes
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 * @param preview whether there is a picture of it
 * @param at when it came
 */
public record DocumentView(UUID id, DocumentKind kind, String name, String mediaType, long size, String sha256,
		boolean preview, Instant at) {
}
