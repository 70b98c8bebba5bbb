package mx.gob.colima.mesa.admin.tray;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.client.Caller;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.EmptyState;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.request.OpenRequest;
import mx.gob.colima.mesa.admin.request.RequestPanel;
import mx.gob.colima.mesa.admin.request.Requests;
import org.jspecify.annotations.Nullable;

/**
 * The list with a request open beside it, or over it where there is no room.
 */
class Beside extends MasterDetailLayout {

	private final TrayMaster master;

	private final RequestPanel panel;

	private final Requests requests;

	private final Phrases phrases;

	private final Runnable close;

	/** Read by the thread that brings news, too. */
	private final AtomicReference<@Nullable UUID> open = new AtomicReference<>();

	private int width = Widths.DESK;

	Beside(TrayMaster master, RequestPanel panel, Requests requests, Phrases phrases, Runnable close) {
		this.master = master;
		this.panel = panel;
		this.requests = requests;
		this.phrases = phrases;
		this.close = close;
		setMaster(master);
	}

	void open(String id) {
		try {
			open(UUID.fromString(id));
		}
		catch (IllegalArgumentException ex) {
			leave();
			setDetail(missing(true));
		}
	}

	void open(UUID id) {
		this.open.set(id);
		try {
			OpenRequest shown = this.requests.open(Caller.current(), id);
			this.panel.show(shown);
			this.master.list().take(shown.detail());
			setDetail(this.panel);
		}
		catch (ApiProblemException | ApiUnavailableException ex) {
			setDetail(missing(ex instanceof ApiProblemException));
		}
		this.master.list().mark(id);
		fit(this.width);
	}

	void leave() {
		this.open.set(null);
		setDetail(null);
		this.master.list().mark(null);
		fit(this.width);
	}

	void refresh(OpenRequest now) {
		if (isOpen(now.id()) && !now.equals(this.panel.open())) {
			this.panel.show(now);
		}
	}

	void tick() {
		this.panel.tick();
	}

	void fit(int pixels) {
		this.width = pixels;
		Widths.apply(this, pixels);
		this.master.list().fit(pixels, this.open.get() != null);
	}

	boolean isOpen(UUID id) {
		return id.equals(this.open.get());
	}

	@Nullable UUID id() {
		return this.open.get();
	}

	@Nullable String folio() {
		OpenRequest shown = this.panel.open();
		return (shown != null && isOpen(shown.id())) ? shown.summary().folio() : null;
	}

	private EmptyState missing(boolean unknown) {
		Button back = new Button(this.phrases.say("panel.back"), (event) -> this.close.run());
		return new EmptyState(unknown ? Icon.SEARCH : Icon.ALERT, unknown ? "" : "bad",
				this.phrases.say(unknown ? "panel.unknown" : "panel.failed"),
				this.phrases.say(unknown ? "panel.unknown.text" : "tray.failed.text"), back);
	}

}
