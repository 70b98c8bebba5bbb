package mx.gob.colima.mesa.admin.tray;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.client.Caller;
import mx.gob.colima.mesa.admin.client.SessionEndedException;
import mx.gob.colima.mesa.admin.live.Coalesced;
import mx.gob.colima.mesa.admin.live.Connection;
import mx.gob.colima.mesa.admin.live.LiveListener;
import mx.gob.colima.mesa.admin.request.OpenRequest;
import mx.gob.colima.mesa.admin.request.Requests;
import mx.gob.colima.mesa.admin.shell.SessionEnd;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the tray of one window up to date. It reads as the person who looks, without the
 * window's lock, and takes the lock only to draw. Whether a request belongs in the list,
 * the API says: the list itself is read again, once for all events of a moment. A request
 * is read by its id only if the window shows it.
 */
class TrayNews implements LiveListener {

	private static final Logger log = LoggerFactory.getLogger(TrayNews.class);

	private static final Duration SHORTEST_REST = Duration.ofMillis(100);

	private static final Duration LONGEST_REST = Duration.ofSeconds(1);

	private static final int REFRESH = 6;

	private static final Set<Integer> GONE = Set.of(403, 404);

	private final UI ui;

	private final Trays trays;

	private final Requests requests;

	private final TrayReader reader;

	private final Caller person = Caller.current();

	private final Set<StreamEvent> waiting = new LinkedHashSet<>();

	private final Coalesced reading = new Coalesced(() -> attempt(this::read), SHORTEST_REST, LONGEST_REST);

	private int beats;

	TrayNews(UI ui, Trays trays, Requests requests, TrayReader reader) {
		this.ui = ui;
		this.trays = trays;
		this.requests = requests;
		this.reader = reader;
	}

	@Override
	public void changed(StreamEvent event) {
		await(Set.of(event));
		this.reading.run();
	}

	@Override
	public void connection(Connection connection) {
		if (connection.alive()) {
			attempt(this::readAll);
		}
	}

	@Override
	public void beat() {
		this.beats++;
		this.reading.run();
		attempt((this.beats % REFRESH == 0) ? this::refresh : () -> tell(TrayReader::tick));
	}

	void read() {
		Set<StreamEvent> news = taken();
		if (news.isEmpty()) {
			return;
		}
		TrayShown shown = shown();
		try {
			if (shown.open() != null && news.stream().anyMatch(shown::isOpen)) {
				readOpen(shown.open());
			}
			Set<UUID> changed = ids(news, shown::concernsList);
			if (!changed.isEmpty()) {
				readList(shown, changed);
			}
		}
		catch (ApiUnavailableException ex) {
			await(news);
			throw ex;
		}
	}

	private void readList(TrayShown shown, Set<UUID> changed) {
		List<RequestSummary> found = this.trays.again(this.person, shown.query(), shown.rows().size() + changed.size())
			.items()
			.stream()
			.filter((request) -> changed.contains(request.id()))
			.toList();
		tell((screen) -> screen.listed(shown.query(), changed, found));
		Set<UUID> left = new LinkedHashSet<>(changed);
		left.retainAll(shown.rows());
		found.forEach((request) -> left.remove(request.id()));
		left.forEach(this::readRow);
	}

	private void readRow(UUID id) {
		orGone(id, () -> {
			RequestSummary row = this.requests.glance(this.person, id).summary();
			tell((screen) -> screen.changed(row));
		});
	}

	private void readOpen(UUID id) {
		orGone(id, () -> {
			OpenRequest open = this.requests.open(this.person, id);
			tell((screen) -> screen.changed(open));
		});
	}

	private void readAll() {
		TrayShown shown = shown();
		try {
			Page<RequestSummary> first = this.trays.again(this.person, shown.query(), 0);
			tell((screen) -> screen.reread(shown.query(), first));
		}
		catch (ApiUnavailableException | ApiProblemException ex) {
			tell((screen) -> screen.failed(shown.query(), ex));
		}
		if (shown.open() != null) {
			readOpen(shown.open());
		}
	}

	private void refresh() {
		tell(TrayReader::tick);
		TrayShown shown = shown();
		List<RequestSummary> first = this.trays.again(this.person, shown.query(), shown.rows().size()).items();
		tell((screen) -> screen.listed(shown.query(), Set.of(), first));
	}

	private void orGone(UUID id, Runnable work) {
		try {
			work.run();
		}
		catch (ApiProblemException ex) {
			if (GONE.contains(ex.status())) {
				tell((screen) -> screen.gone(id));
			}
		}
	}

	private void attempt(Runnable work) {
		try {
			work.run();
		}
		catch (SessionEndedException ex) {
			this.ui.access(() -> SessionEnd.show(ex.reason()));
		}
		catch (ApiUnavailableException | ApiProblemException ex) {
			log.debug("What is shown stays until it is read again", ex);
		}
		catch (UIDetachedException ex) {
			log.debug("Nobody looks any more", ex);
		}
	}

	private TrayShown shown() {
		AtomicReference<TrayShown> shown = new AtomicReference<>();
		this.ui.accessSynchronously(() -> shown.set(this.reader.shown()));
		return Objects.requireNonNull(shown.get());
	}

	private void tell(Consumer<TrayReader> news) {
		this.ui.access(() -> news.accept(this.reader));
	}

	private static Set<UUID> ids(Set<StreamEvent> events, Predicate<StreamEvent> which) {
		return events.stream().filter(which).map(StreamEvent::requestId).collect(Collectors.toSet());
	}

	void await(Set<StreamEvent> events) {
		synchronized (this.waiting) {
			this.waiting.addAll(events);
		}
	}

	private Set<StreamEvent> taken() {
		synchronized (this.waiting) {
			Set<StreamEvent> taken = new LinkedHashSet<>(this.waiting);
			this.waiting.clear();
			return taken;
		}
	}

}
