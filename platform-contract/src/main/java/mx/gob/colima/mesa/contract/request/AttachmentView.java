package mx.gob.colima.mesa.contract.request;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that belongs to a request or a draft.
 *
 * @param id the attachment
 * @param name the name it came with, without folders
 * @param mediaType what it is, told by its content
 * @param size bytes
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 * @param preview whether there is a picture of it
 * @param at when it was attached
 * @param actor who attached it
 */
public record AttachmentView(UUID id, String name, String mediaType, long size, String sha256, boolean preview,
		Instant at, ActorView actor) {
}
