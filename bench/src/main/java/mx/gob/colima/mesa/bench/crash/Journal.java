package mx.gob.colima.mesa.bench.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import mx.gob.colima.mesa.bench.call.Answer;
import mx.gob.colima.mesa.bench.call.Sending;

/**
 * What was asked for and what was acknowledged: written before each call and after each
 * answer.
 */
final class Journal implements AutoCloseable {

	private final List<Filed> filed = new ArrayList<>();

	private final List<Entry> entries = new ArrayList<>();

	private final List<Attached> files = new ArrayList<>();

	private final List<Repeated> repeated = new ArrayList<>();

	private final AtomicInteger lost = new AtomicInteger();

	private final Writer file;

	Journal(Path path) {
		try {
			this.file = Files.newBufferedWriter(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Says what is about to be asked for.
	 * @param what what
	 */
	synchronized void asking(String what) {
		write("? " + what);
	}

	/**
	 * Says that an answer was lost, or not the one that was hoped for.
	 * @param what what was asked for
	 */
	synchronized void lost(String what) {
		this.lost.incrementAndGet();
		write("! " + what);
	}

	/**
	 * A request was acknowledged.
	 * @param request the request
	 */
	synchronized void acknowledged(Filed request) {
		this.filed.add(request);
		write("+ " + request);
	}

	/**
	 * A change was acknowledged.
	 * @param entry the entry of the history that it must have made
	 */
	synchronized void acknowledged(Entry entry) {
		this.entries.add(entry);
		write("+ " + entry);
	}

	/**
	 * A file was acknowledged.
	 * @param file the file
	 */
	synchronized void acknowledged(Attached file) {
		this.files.add(file);
		write("+ " + file);
	}

	/**
	 * Something was acknowledged that had to be asked for again.
	 * @param deed what
	 */
	synchronized void acknowledged(Repeated deed) {
		this.repeated.add(deed);
	}

	synchronized List<Filed> filed() {
		return List.copyOf(this.filed);
	}

	synchronized List<Entry> entries() {
		return List.copyOf(this.entries);
	}

	synchronized List<Attached> files() {
		return List.copyOf(this.files);
	}

	synchronized List<Repeated> repeated() {
		return List.copyOf(this.repeated);
	}

	int lost() {
		return this.lost.get();
	}

	@Override
	public void close() {
		try {
			this.file.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(String line) {
		try {
			this.file.write(line + "\n");
			this.file.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A request that was acknowledged.
	 *
	 * @param subject its subject, which no other has
	 * @param folio the folio that was told
	 */
	record Filed(String subject, String folio) {

		/** How the subjects begin of what is filed through the API. */
		static final String API = "Corte";

		/** How the subjects begin of what is filed at the portal. */
		static final String PORTAL = "Portal";

		boolean atPortal() {
			return this.subject.startsWith(PORTAL);
		}

	}

	/**
	 * An entry in a history that was acknowledged.
	 *
	 * @param request the request
	 * @param kind kind of the entry
	 * @param text what was written, which no other entry says; empty if nothing
	 */
	record Entry(String request, String kind, String text) {
	}

	/**
	 * A file that was acknowledged.
	 *
	 * @param username who sent it
	 * @param request the request
	 * @param id the attachment
	 * @param sha256 SHA-256 of what was sent
	 */
	record Attached(String username, String request, String id, String sha256) {
	}

	/**
	 * Something that was acknowledged after its first answer was lost.
	 *
	 * @param username who did it
	 * @param deed what
	 * @param answer the answer that came in the end
	 */
	record Repeated(String username, Sending deed, Answer answer) {
	}

}
