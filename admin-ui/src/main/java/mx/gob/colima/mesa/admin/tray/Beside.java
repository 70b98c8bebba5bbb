package mx.gob.colima.mesa.admin.tray;

import java.util.List;
import java.util.Set;
import java.util.UUID;

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
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import org.jspecify.annotations.Nullable;

/**
 * The list with a request open beside it, or over it where there is no room.
 */
class Beside extends MasterDetailLayout implements TrayReader {

	private final TrayMaster master;

	private final RequestPanel panel;

	private final Requests requests;

	private final Phrases phrases;

	private final Runnable close;

	private @Nullable UUID open;

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
		this.open = id;
		try {
			changed(this.requests.open(Caller.current(), id));
		}
		catch (ApiProblemException | ApiUnavailableException ex) {
			setDetail(missing(ex instanceof ApiProblemException));
		}
		this.master.list().mark(id);
		fit(this.width);
		this.panel.focus();
	}

	void leave() {
		boolean wasOpen = this.open != null;
		this.open = null;
		setDetail(null);
		this.master.list().mark(null);
		fit(this.width);
		if (wasOpen) {
			this.master.list().focus();
		}
	}

	@Override
	public TrayShown shown() {
		return this.master.shown(this.open);
	}

	@Override
	public void changed(OpenRequest now) {
		if (isOpen(now.id())) {
			if (!now.equals(this.panel.open())) {
				this.panel.show(now);
			}
			if (getDetail() != this.panel) {
				setDetail(this.panel);
			}
		}
		changed(now.summary());
	}

	@Override
	public void changed(RequestSummary row) {
		this.master.list().redraw(row);
	}

	@Override
	public void listed(TrayQuery query, Set<UUID> changed, List<RequestSummary> found) {
		if (query.equals(this.master.list().query())) {
			this.master.list().take(changed, found);
		}
	}

	@Override
	public void gone(UUID id) {
		this.master.list().drop(id);
		if (isOpen(id)) {
			setDetail(missing(true));
		}
	}

	@Override
	public void reread(TrayQuery query, Page<RequestSummary> first) {
		if (query.equals(this.master.list().query())) {
			this.master.list().show(query, first);
		}
	}

	@Override
	public void failed(TrayQuery query, RuntimeException fault) {
		if (query.equals(this.master.list().query())) {
			this.master.list().fail(query, fault);
		}
	}

	@Override
	public void tick() {
		this.master.list().tick();
		this.panel.tick();
	}

	void fit(int pixels) {
		this.width = pixels;
		Widths.apply(this, pixels);
		this.master.list().fit(pixels, this.open != null);
	}

	private boolean isOpen(UUID id) {
		return id.equals(this.open);
	}

	@Nullable UUID id() {
		return this.open;
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
