package mx.gob.colima.mesa.portal.requests;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.portal.files.FileRow;
import mx.gob.colima.mesa.portal.text.Badge;
import mx.gob.colima.mesa.portal.text.DateLeaf;
import org.jspecify.annotations.Nullable;

/**
 * A request in full, in words.
 *
 * @param id the request
 * @param folio folio
 * @param subject what it is about
 * @param line service and for whom
 * @param badges state
 * @param steps how far it has come
 * @param task what waits for the reader, or {@code null}
 * @param clock the resolution clock explained
 * @param answer how the response clock stands, in a sentence
 * @param conversation what was written, oldest first
 * @param movements what happened, newest first
 * @param attached its files
 * @param promise the date that counts now
 * @param facts names and values
 * @param rights what the reader may do
 * @param tag the {@code ETag} it was read with
 * @param last number of the last entry of its history
 */
record RequestPage(UUID id, String folio, String subject, String line, List<Badge> badges, List<Step> steps,
		@Nullable Task task, @Nullable ClockStory clock, @Nullable String answer, List<Bubble> conversation,
		List<Movement> movements, List<FileRow> attached, Promise promise, List<Fact> facts, Rights rights, String tag,
		int last) {

	/**
	 * A step.
	 *
	 * @param name name
	 * @param when when it was reached, or what is missing
	 * @param icon picture
	 * @param done whether it lies behind
	 * @param current whether it is the one that goes on
	 */
	record Step(String name, String when, String icon, boolean done, boolean current) {
	}

	/**
	 * A question that waits for an answer, or a solution that waits for confirmation.
	 *
	 * @param kind {@code question} or {@code solution}
	 * @param event the entry that asks, so that a page knows whether it is still the same
	 * @param date until when
	 * @param title title
	 * @param note what follows
	 * @param bubble what was asked or done
	 * @param resumed the promised date if it were answered now, or {@code null}
	 */
	record Task(String kind, UUID event, @Nullable DateLeaf date, String title, String note, Bubble bubble,
			@Nullable String resumed) {
	}

	/**
	 * Something that was written.
	 *
	 * @param mine whether the reader wrote it
	 * @param author who wrote it
	 * @param at when
	 * @param label what it is, or empty
	 * @param text text
	 */
	record Bubble(boolean mine, String author, String at, String label, String text) {
	}

	/**
	 * An entry of the history.
	 *
	 * @param number its place
	 * @param icon picture
	 * @param text what happened
	 * @param at when
	 */
	record Movement(int number, String icon, String text, String at) {
	}

	/**
	 * The date that counts now.
	 *
	 * @param title what kind of date it is
	 * @param date the date, or {@code null}
	 * @param strong what happens then
	 * @param note what else to know
	 */
	record Promise(String title, @Nullable DateLeaf date, String strong, String note) {
	}

	/**
	 * A name and a value.
	 *
	 * @param key key of the name
	 * @param value value
	 */
	record Fact(String key, String value) {
	}

	/**
	 * What the reader may do.
	 *
	 * @param answer answer a question
	 * @param confirm confirm a solution
	 * @param reopen say that it was not resolved
	 * @param cancel withdraw the request
	 * @param message write a message
	 * @param attach attach a file
	 */
	record Rights(boolean answer, boolean confirm, boolean reopen, boolean cancel, boolean message, boolean attach) {
	}
}
