package mx.gob.colima.mesa.admin.tray;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.client.Caller;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.live.LiveFeed;
import mx.gob.colima.mesa.admin.look.EmptyState;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.request.OpenRequest;
import mx.gob.colima.mesa.admin.request.PanelHost;
import mx.gob.colima.mesa.admin.request.RequestPanel;
import mx.gob.colima.mesa.admin.request.RequestPanels;
import mx.gob.colima.mesa.admin.request.Requests;
import mx.gob.colima.mesa.admin.session.Roles;
import mx.gob.colima.mesa.admin.shell.Counted;
import mx.gob.colima.mesa.admin.shell.Searchable;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.request.TrayView;
import org.jspecify.annotations.Nullable;

/**
 * The tray, with a request open beside it.
 */
@Route("bandeja/:id?")
@RouteAlias("mias/:id?")
@RolesAllowed({ Roles.AGENT, Roles.SERVICE_MANAGER, Roles.AUDITOR })
class TrayScreen extends Main
		implements BeforeEnterObserver, HasDynamicTitle, Searchable, Counted, PanelHost, TrayReader {

	private static final int REFRESH = 6;

	private final TrayParts parts;

	private final Requests requests;

	private final LiveFeed feed;

	private final Phrases phrases;

	private final MasterDetailLayout layout = new MasterDetailLayout();

	private final TrayMaster master;

	private final RequestPanel panel;

	private final AtomicReference<@Nullable UUID> open = new AtomicReference<>();

	private TrayView place = TrayView.OPEN;

	private @Nullable Registration listening;

	private boolean read;

	private int width = Widths.DESK;

	private int beats;

	TrayScreen(TrayParts parts, Requests requests, RequestPanels panels, LiveFeed feed) {
		this.parts = parts;
		this.requests = requests;
		this.feed = feed;
		this.phrases = parts.phrases();
		this.master = parts.master((row) -> location(row.id()).getPathWithQueryParameters(), (row) -> go(row.id()),
				this::want);
		this.panel = panels.panel(this);
		setId("contenido");
		addClassName("vista");
		this.layout.setMaster(this.master);
		add(this.layout);
		this.panel.getElement().setAttribute("aria-label", this.phrases.say("panel.label"));
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		UI ui = event.getUI();
		this.listening = this.feed.listen(new TrayNews(ui, this.requests, this, (id) -> id.equals(this.open.get())));
		ui.getPage().addBrowserWindowResizeListener((resize) -> fit(resize.getWidth()));
		fit(Widths.of(ui));
	}

	@Override
	protected void onDetach(DetachEvent event) {
		super.onDetach(event);
		if (this.listening != null) {
			this.listening.remove();
			this.listening = null;
		}
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		boolean mine = "mias".equals(event.getLocation().getFirstSegment());
		this.place = mine ? TrayView.MINE : TrayView.OPEN;
		TrayQuery wanted = TrayQuery.read(event.getLocation().getQueryParameters(), this.place);
		this.master.show(this.parts.fit(wanted), !this.read || !wanted.equals(query()));
		this.read = true;
		Optional<UUID> id = event.getRouteParameters().get("id").flatMap(TrayScreen::uuid);
		id.ifPresentOrElse(this::open, this::leave);
	}

	private void open(UUID id) {
		this.open.set(id);
		try {
			OpenRequest shown = this.requests.open(Caller.current(), id);
			this.panel.show(shown);
			changed(shown.detail());
			this.layout.setDetail(this.panel);
		}
		catch (ApiProblemException | ApiUnavailableException ex) {
			this.layout.setDetail(missing(ex));
		}
		this.master.list().mark(id);
		fit(this.width);
	}

	private EmptyState missing(RuntimeException fault) {
		Button back = new Button(this.phrases.say("panel.back"), (event) -> close());
		boolean unknown = fault instanceof ApiProblemException;
		return new EmptyState(unknown ? Icon.SEARCH : Icon.ALERT, unknown ? "" : "bad",
				this.phrases.say(unknown ? "panel.unknown" : "panel.failed"),
				this.phrases.say(unknown ? "panel.unknown.text" : "tray.failed.text"), back);
	}

	private void leave() {
		this.open.set(null);
		this.layout.setDetail(null);
		this.master.list().mark(null);
		fit(this.width);
	}

	private void fit(int pixels) {
		this.width = pixels;
		boolean beside = this.open.get() != null;
		Widths.apply(this.layout, pixels);
		setClassName("con-detalle", beside);
		this.master.list().fit(pixels, beside);
	}

	private void go(UUID id) {
		getUI().ifPresent((ui) -> ui.navigate(location(id).getPath(), location(id).getQueryParameters()));
	}

	private Location location(@Nullable UUID id) {
		String path = (this.place == TrayView.MINE) ? "mias" : "bandeja";
		return new Location((id != null) ? path + "/" + id : path, query().address(this.place));
	}

	private void want(TrayQuery wanted) {
		this.master.show(this.parts.fit(wanted), true);
		getUI().ifPresent((ui) -> ui.getPage().getHistory().replaceState(null, location(this.open.get())));
	}

	private TrayQuery query() {
		return this.master.list().query();
	}

	@Override
	public void search(String words) {
		if (!words.equals(words())) {
			want(query().withWords(words));
		}
	}

	@Override
	public String words() {
		return query().words();
	}

	@Override
	public void counts(Map<TrayView, Integer> counts) {
		this.master.counts(counts);
	}

	@Override
	public void close() {
		Location list = location(null);
		getUI().ifPresent((ui) -> ui.navigate(list.getPath(), list.getQueryParameters()));
	}

	@Override
	public void step(int by) {
		UUID id = this.open.get();
		if (id != null) {
			this.master.list().beside(id, by).ifPresent((row) -> go(row.id()));
		}
	}

	@Override
	public void changed(RequestDetail row) {
		this.master.list().take(row);
	}

	@Override
	public void changed(OpenRequest now) {
		if (now.id().equals(this.open.get()) && !now.equals(this.panel.open())) {
			this.panel.show(now);
		}
		changed(now.detail());
	}

	@Override
	public void gone(UUID id) {
		this.master.list().drop(id);
	}

	@Override
	public void reconnected() {
		this.master.list().read(this.parts.fit(query()));
		UUID id = this.open.get();
		if (id != null) {
			open(id);
		}
	}

	@Override
	public void beat() {
		this.beats++;
		if (this.beats % REFRESH == 0) {
			this.master.list().refresh();
		}
		else {
			this.master.list().tick();
		}
		this.panel.tick();
	}

	@Override
	public String getPageTitle() {
		OpenRequest shown = this.panel.open();
		String name = (shown != null && shown.id().equals(this.open.get())) ? shown.summary().folio()
				: this.phrases.say((this.place == TrayView.MINE) ? "tray.mine" : "tray.title");
		return this.phrases.say("title", name);
	}

	private static Optional<UUID> uuid(String text) {
		try {
			return Optional.of(UUID.fromString(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.of(new UUID(0, 0));
		}
	}

}
