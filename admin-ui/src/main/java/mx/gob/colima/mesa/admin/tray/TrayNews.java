package mx.gob.colima.mesa.admin.tray;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import com.vaadin.flow.component.UI;
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
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.stream.StreamEvent;

/**
 * Keeps the tray of one window up to date: reads each request that changed as the person
 * who looks, away from the window's own thread. What they may not see is no news.
 */
class TrayNews implements LiveListener {

	private final UI ui;

	private final Requests requests;

	private final TrayReader reader;

	private final Predicate<UUID> isOpen;

	private final Caller person = Caller.current();

	private final Set<UUID> waiting = new LinkedHashSet<>();

	private final Coalesced reading = new Coalesced(this::read);

	TrayNews(UI ui, Requests requests, TrayReader reader, Predicate<UUID> isOpen) {
		this.ui = ui;
		this.requests = requests;
		this.reader = reader;
		this.isOpen = isOpen;
	}

	@Override
	public void changed(StreamEvent event) {
		synchronized (this.waiting) {
			this.waiting.add(event.requestId());
		}
		this.reading.run();
	}

	@Override
	public void connection(Connection connection) {
		if (connection.alive()) {
			this.ui.access(this.reader::reconnected);
		}
	}

	@Override
	public void beat() {
		this.ui.access(this.reader::beat);
	}

	private void read() {
		for (UUID id : taken()) {
			try {
				read(id);
			}
			catch (ApiProblemException ex) {
				tell((screen) -> screen.gone(id));
			}
			catch (ApiUnavailableException ex) {
				// what is shown stays; the next reading of the tray mends it
				continue;
			}
			catch (SessionEndedException ex) {
				this.ui.access(() -> SessionEnd.show(ex.reason()));
				return;
			}
		}
	}

	private void read(UUID id) {
		if (this.isOpen.test(id)) {
			OpenRequest open = this.requests.open(this.person, id);
			tell((screen) -> screen.changed(open));
		}
		else {
			RequestDetail row = this.requests.glance(this.person, id);
			tell((screen) -> screen.changed(row));
		}
	}

	private void tell(Consumer<TrayReader> news) {
		this.ui.access(() -> news.accept(this.reader));
	}

	private Set<UUID> taken() {
		synchronized (this.waiting) {
			Set<UUID> taken = new LinkedHashSet<>(this.waiting);
			this.waiting.clear();
			return taken;
		}
	}

}
