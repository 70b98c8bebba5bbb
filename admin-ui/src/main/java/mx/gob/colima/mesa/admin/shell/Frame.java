package mx.gob.colima.mesa.admin.shell;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.live.LiveFeed;
import mx.gob.colima.mesa.admin.session.CurrentPerson;
import mx.gob.colima.mesa.admin.session.Roles;
import mx.gob.colima.mesa.admin.settings.AdminSettings;
import mx.gob.colima.mesa.contract.people.Me;
import mx.gob.colima.mesa.contract.request.TrayView;
import org.jspecify.annotations.Nullable;

/**
 * The frame around every screen: header, navigation by role, search, and whether the
 * screen is live.
 */
@Layout
@RolesAllowed({ Roles.AGENT, Roles.SERVICE_MANAGER, Roles.PLATFORM_OPERATOR, Roles.AUDITOR })
@JsModule("context://js/mesa.js")
class Frame extends AppLayout implements AfterNavigationObserver {

	private final CurrentPerson person;

	private final LiveFeed feed;

	private final TrayCounter counter;

	private final Clock clock;

	private final Navigation navigation;

	private final SearchField search;

	private final LiveMark live;

	private final Bell bell;

	private Map<TrayView, Integer> counts = Map.of();

	private @Nullable Registration listening;

	private @Nullable FrameNews news;

	Frame(CurrentPerson person, LiveFeed feed, TrayCounter counter, OtherDay day, AdminSettings settings) {
		this.person = person;
		this.feed = feed;
		this.counter = counter;
		this.clock = day.clock();
		Phrases phrases = Phrases.of(settings.zone());
		List<Place> places = Place.of(person);
		this.navigation = new Navigation(places, phrases);
		this.search = new SearchField(phrases.say(seesRequests() ? "search.requests" : "search.platform"), phrases);
		this.live = new LiveMark(phrases);
		this.bell = new Bell(phrases);
		this.bell.setVisible(isTold());
		addClassName("shell");
		setPrimarySection(Section.NAVBAR);
		addToDrawer(this.navigation);
		DrawerToggle toggle = new DrawerToggle();
		toggle.addClassName("tog");
		toggle.setAriaLabel(phrases.say("nav.toggle"));
		addToNavbar(skip(phrases), toggle, Header.rosette());
		person.me().ifPresent((me) -> head(me, phrases));
		day.mark(phrases).ifPresent(this::addToNavbar);
	}

	private void head(Me me, Phrases phrases) {
		Div gap = new Div();
		gap.addClassName("hueco");
		addToNavbar(Header.brand(me, phrases), this.search, gap, this.live, this.bell,
				Header.person(me, phrases, this.person::signOut));
	}

	private static Anchor skip(Phrases phrases) {
		Anchor skip = new Anchor("#contenido", phrases.say("nav.skip"));
		skip.addClassName("skip");
		skip.setRouterIgnore(true);
		return skip;
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		FrameNews news = new FrameNews(event.getUI(), this, this.counter, seesRequests(), isTold());
		this.news = news;
		this.listening = this.feed.listen(news);
		this.live.show(this.feed.connection(), this.clock.instant());
		this.live.setVisible(seesRequests());
		news.recount();
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
	public void afterNavigation(AfterNavigationEvent event) {
		Component content = getContent();
		this.search.search((content instanceof Searchable screen && screen.searches()) ? screen : null);
		tell(content);
	}

	void recount() {
		if (this.news != null) {
			this.news.recount();
		}
	}

	void unread(int count) {
		this.bell.show(count);
	}

	void connectionChanged() {
		this.live.show(this.feed.connection(), this.clock.instant());
	}

	void counted(Map<TrayView, Integer> figures) {
		this.counts = figures;
		this.navigation.show(figures);
		tell(getContent());
	}

	private void tell(@Nullable Component content) {
		if (content instanceof Counted screen && !this.counts.isEmpty()) {
			screen.counts(this.counts);
		}
	}

	private boolean isTold() {
		return this.person.isAny(Roles.AGENT, Roles.SERVICE_MANAGER);
	}

	private boolean seesRequests() {
		return this.person.isAny(Roles.AGENT, Roles.SERVICE_MANAGER, Roles.AUDITOR);
	}

}
