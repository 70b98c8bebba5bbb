package mx.gob.colima.mesa.portal.session;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Forms by their sender and page. It never takes more room than it was given: the sender
 * who kept nothing for the longest time makes room.
 */
final class Shelf {

	private static final int PAGES = 4;

	// what a form and a field take besides their letters
	private static final int FORM = 256;

	private static final int FIELD = 128;

	private final SequencedMap<UUID, SequencedMap<String, Kept>> senders = new LinkedHashMap<>();

	private final long room;

	private long taken;

	Shelf(long room) {
		this.room = room;
	}

	synchronized void put(UUID sender, String page, MultiValueMap<String, String> form, Instant now, Instant until) {
		remove(sender, page);
		SequencedMap<String, Kept> pages = this.senders.getOrDefault(sender, new LinkedHashMap<>());
		this.senders.putLast(sender, pages);
		pages.put(page, new Kept(new LinkedMultiValueMap<>(form), size(page, form), until));
		this.taken += size(page, form);
		if (pages.size() > PAGES) {
			remove(sender, pages.firstEntry().getKey());
		}
		makeRoom(now);
	}

	synchronized @Nullable MultiValueMap<String, String> find(UUID sender, String page, Instant now) {
		SequencedMap<String, Kept> pages = this.senders.get(sender);
		Kept kept = (pages != null) ? pages.get(page) : null;
		return (kept != null && kept.until().isAfter(now)) ? kept.form() : null;
	}

	synchronized void remove(UUID sender, String page) {
		SequencedMap<String, Kept> pages = this.senders.get(sender);
		Kept kept = (pages != null) ? pages.remove(page) : null;
		if (kept != null) {
			this.taken -= kept.size();
		}
		if (pages != null && pages.isEmpty()) {
			this.senders.remove(sender);
		}
	}

	private void makeRoom(Instant now) {
		Iterator<SequencedMap<String, Kept>> eldest = this.senders.values().iterator();
		while (eldest.hasNext()) {
			SequencedMap<String, Kept> pages = eldest.next();
			if (this.taken <= this.room && pages.lastEntry().getValue().until().isAfter(now)) {
				return;
			}
			pages.values().forEach((kept) -> this.taken -= kept.size());
			eldest.remove();
		}
	}

	/**
	 * Tells how much room a form takes.
	 * @param page path of its page
	 * @param form what was typed
	 * @return its letters, and something for each field, for many empty ones are no
	 * little
	 */
	static int size(String page, MultiValueMap<String, String> form) {
		int fields = form.entrySet()
			.stream()
			.flatMap((field) -> field.getValue().stream().map((value) -> field.getKey() + value))
			.mapToInt((text) -> FIELD + text.length())
			.sum();
		return FORM + page.length() + fields;
	}

	private record Kept(MultiValueMap<String, String> form, int size, Instant until) {
	}

}
