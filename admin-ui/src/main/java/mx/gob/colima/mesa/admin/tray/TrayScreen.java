package mx.gob.colima.mesa.admin.tray;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.live.LiveFeed;
import mx.gob.colima.mesa.admin.request.OpenRequest;
import mx.gob.colima.mesa.admin.request.PanelHost;
import mx.gob.colima.mesa.admin.request.RequestPanels;
import mx.gob.colima.mesa.admin.request.Requests;
import mx.gob.colima.mesa.admin.session.Roles;
import mx.gob.colima.mesa.admin.shell.Counted;
import mx.gob.colima.mesa.admin.shell.Searchable;
import mx.gob.colima.mesa.contract.request.TrayView;
import org.jspecify.annotations.Nullable;

/**
 * The tray, with a request open beside it.
 */
@Route("bandeja/:id?")
@RouteAlias("mias/:id?")
@RolesAllowed({ Roles.AGENT, Roles.SERVICE_MANAGER, Roles.AUDITOR })
class TrayScreen extends Main implements BeforeEnterObserver, HasDynamicTitle, Searchable, Counted, PanelHost {

	private final TrayParts parts;

	private final Requests requests;

	private final LiveFeed feed;

	private final Phrases phrases;

	private final TrayMaster master;

	private final Beside beside;

	private TrayView place = TrayView.OPEN;

	private @Nullable Registration listening;

	private boolean read;

	TrayScreen(TrayParts parts, Requests requests, RequestPanels panels, LiveFeed feed) {
		this.parts = parts;
		this.requests = requests;
		this.feed = feed;
		this.phrases = parts.phrases();
		this.master = parts.master((row) -> location(row.id()).getPathWithQueryParameters(), (row) -> go(row.id()),
				this::want);
		this.beside = new Beside(this.master, panels.panel(this), requests, this.phrases, this::close);
		setId("contenido");
		addClassName("vista");
		add(this.beside);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		UI ui = event.getUI();
		this.listening = this.feed.listen(this.parts.news(ui, this.requests, this.beside));
		ui.getPage().addBrowserWindowResizeListener((resize) -> this.beside.fit(resize.getWidth()));
		this.beside.fit(Widths.of(ui));
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
		this.master.show(wanted, !this.read || !wanted.equals(query()));
		this.read = true;
		Optional<String> id = event.getRouteParameters().get("id");
		id.ifPresentOrElse(this.beside::open, this.beside::leave);
		setClassName("con-detalle", id.isPresent());
	}

	private void go(UUID id) {
		getUI().ifPresent((ui) -> ui.navigate(location(id).getPath(), location(id).getQueryParameters()));
	}

	private Location location(@Nullable UUID id) {
		String path = (this.place == TrayView.MINE) ? "mias" : "bandeja";
		return new Location((id != null) ? path + "/" + id : path, query().address(this.place));
	}

	private void want(TrayQuery wanted) {
		this.master.show(wanted, true);
		getUI().ifPresent((ui) -> ui.getPage().getHistory().replaceState(null, location(this.beside.id())));
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
		UUID id = this.beside.id();
		if (id != null) {
			this.master.list().beside(id, by).ifPresent((row) -> go(row.id()));
		}
	}

	@Override
	public void changed(OpenRequest now) {
		this.beside.changed(now);
	}

	@Override
	public String getPageTitle() {
		String folio = this.beside.folio();
		String list = this.phrases.say((this.place == TrayView.MINE) ? "tray.mine" : "tray.title");
		return this.phrases.say("title", (folio != null) ? folio : list);
	}

}
