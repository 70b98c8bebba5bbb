package mx.gob.colima.mesa.admin.enrolment;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.EmptyState;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Marks;
import mx.gob.colima.mesa.admin.session.CurrentPerson;
import mx.gob.colima.mesa.admin.session.Roles;
import mx.gob.colima.mesa.admin.settings.AdminSettings;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentSummary;

/**
 * An application for credentials: the signed paper beside its rows, which are decided
 * here (rule book, F3 and F4).
 */
@Route("altas/:id")
@RolesAllowed(Roles.SERVICE_MANAGER)
class EnrolmentScreen extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private static final double PAPER = 36;

	private final Desk desk;

	private final Div head = new Div();

	private String title;

	EnrolmentScreen(Enrolments enrolments, CurrentPerson person, Clock clock, AdminSettings settings) {
		this.desk = new Desk(enrolments, Phrases.of(settings.zone()), clock, person.username());
		this.title = this.desk.phrases().say("enrolments.title");
		setId("contenido");
		addClassNames("vista", "alta");
		this.head.addClassName("cab");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		removeAll();
		Optional<UUID> id = event.getRouteParameters().get("id").flatMap(EnrolmentScreen::id);
		if (id.isEmpty()) {
			fail(Icon.SEARCH, "unknown", this.desk.say("enrolment.unknown.text"));
			return;
		}
		open(id.get());
	}

	private void open(UUID id) {
		removeAll();
		try {
			show(this.desk.enrolments().open(id));
		}
		catch (ApiProblemException ex) {
			boolean unknown = ex.is("not_found");
			fail(unknown ? Icon.SEARCH : Icon.ALERT, unknown ? "unknown" : "failed",
					unknown ? this.desk.say("enrolment.unknown.text") : ex.explanation(), again(id));
		}
		catch (ApiUnavailableException ex) {
			fail(Icon.ALERT, "failed", this.desk.phrases().say("list.failed.text"), again(id));
		}
	}

	private void show(OpenEnrolment open) {
		Papers papers = new Papers(this.desk);
		Review review = new Review(this.desk, (now) -> {
			head(now.summary());
			papers.show(now);
		});
		head(open.summary());
		papers.show(open);
		review.show(open);
		SplitLayout both = new SplitLayout(papers, review);
		both.addClassName("parte");
		both.setSplitterPosition(PAPER);
		add(this.head, both);
		review.recall();
	}

	private void head(EnrolmentSummary now) {
		String folio = OpenEnrolment.text(now.folio());
		this.title = folio;
		Anchor back = new Anchor("altas", Icon.ARROW.draw());
		back.addClassName("volver");
		back.setAriaLabel(this.desk.say("enrolment.back"));
		back.setTitle(this.desk.say("enrolment.back"));
		Span number = new Span(OpenEnrolment.shortFolio(now));
		number.addClassName("fn");
		boolean waits = now.undecided() > 0;
		Span state = new Span((waits ? Icon.CLOCK : Icon.CHECK).draw(),
				new Span(waits ? this.desk.phrases().say("enrolments.undecided", now.undecided())
						: this.desk.phrases().name(now.state())));
		state.addClassNames("badge", waits ? "warn" : "ok");
		Span tenant = new Span(now.tenant().name());
		tenant.addClassName("meta");
		this.head.removeAll();
		this.head.add(back, new H1(this.desk.say("enrolment.title", now.rows())), Marks.dependency(now.tenant()),
				number, state, tenant);
	}

	private Button again(UUID id) {
		Button again = new Button(this.desk.phrases().say("again"), Icon.REFRESH.draw(), (event) -> open(id));
		again.addThemeVariants(ButtonVariant.PRIMARY);
		return again;
	}

	private void fail(Icon icon, String key, String why, Component... ways) {
		Anchor queue = new Anchor("altas", this.desk.say("enrolment.outcome.queue"));
		Component[] all = Stream.concat(Stream.of(ways), Stream.of(queue)).toArray(Component[]::new);
		Div place = new Div(new EmptyState(icon, "bad", this.desk.say("enrolment." + key), why, all));
		place.addClassName("es-b");
		H1 name = new H1(this.desk.phrases().say("enrolments.title"));
		name.addClassName("sr");
		add(name, place);
	}

	private static Optional<UUID> id(String typed) {
		try {
			return Optional.of(UUID.fromString(typed));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	@Override
	public String getPageTitle() {
		return this.desk.phrases().say("title", this.title);
	}

}
