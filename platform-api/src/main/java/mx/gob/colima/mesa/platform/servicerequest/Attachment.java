package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.ActorView;
import mx.gob.colima.mesa.contract.request.AttachmentView;
import mx.gob.colima.mesa.platform.blob.BlobKey;
import mx.gob.colima.mesa.platform.tenancy.Person;

/**
 * A file of a request or a draft.
 *
 * @param id its id, chosen by whoever sent it
 * @param blob where its bytes are
 * @param name its name
 * @param mediaType what it is
 * @param size bytes
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 * @param preview whether there is a picture of it
 * @param at when it was attached
 * @param actor who attached it
 */
record Attachment(UUID id, BlobKey blob, String name, String mediaType, long size, String sha256, boolean preview,
		Instant at, Event.Actor actor) {

	/**
	 * What the history says of it.
	 * @return the details of its entry
	 */
	Map<String, String> details() {
		return Map.of("attachment", this.id.toString(), "name", this.name, "mediaType", this.mediaType, "size",
				Long.toString(this.size), "sha256", this.sha256);
	}

	/**
	 * The file as a person sees it.
	 * @param reader who looks
	 * @return the view
	 */
	AttachmentView toView(Person reader) {
		return new AttachmentView(this.id, this.name, this.mediaType, this.size, this.sha256, this.preview, this.at,
				new ActorView(this.actor.id().equals(reader.id()), this.actor.name(), this.actor.office()));
	}

}
