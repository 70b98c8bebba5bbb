package mx.gob.colima.mesa.admin.request;

import java.time.Clock;

import mx.gob.colima.mesa.admin.language.Phrases;

/**
 * What the parts of an open request work with.
 *
 * @param requests reads and changes requests
 * @param attachments sends and fetches files
 * @param performer does what the person wants
 * @param phrases the reader's language
 * @param clock the present
 * @param person user name of who works
 */
record Tools(Requests requests, Attachments attachments, Performer performer, Phrases phrases, Clock clock,
		String person) {
}
