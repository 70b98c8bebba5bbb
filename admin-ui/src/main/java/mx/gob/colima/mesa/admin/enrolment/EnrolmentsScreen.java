package mx.gob.colima.mesa.admin.enrolment;

import java.time.Clock;
import java.time.Instant;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Marks;
import mx.gob.colima.mesa.admin.look.TwoLines;
import mx.gob.colima.mesa.admin.session.Roles;
import mx.gob.colima.mesa.admin.settings.AdminSettings;
import mx.gob.colima.mesa.admin.shell.ListScreen;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentSummary;
import org.jspecify.annotations.Nullable;

/**
 * The applications for credentials that came to SG (rule book, F4): what waits comes
 * first.
 */
@Route("altas")
@RolesAllowed(Roles.SERVICE_MANAGER)
class EnrolmentsScreen extends ListScreen<EnrolmentSummary> {

	/** Below it, only the columns without which nothing is understood. */
	private static final int NARROW = 900;

	private final Enrolments enrolments;

	private final Clock clock;

	private final RadioButtonGroup<QueueView> view = new RadioButtonGroup<>();

	private final Grid.Column<EnrolmentSummary> coordinator;

	private final Grid.Column<EnrolmentSummary> submitted;

	EnrolmentsScreen(Enrolments enrolments, Clock clock, AdminSettings settings) {
		super(Phrases.of(settings.zone()), "enrolments");
		this.enrolments = enrolments;
		this.clock = clock;
		column("column.application", "13rem", 2, this::application);
		this.coordinator = column("column.files-it", "12rem", 2, (row) -> new Span(row.coordinator()));
		column("column.standing", "9.5rem", 2, this::standing);
		this.submitted = column("column.submitted", "9rem", 0, this::submitted);
		this.view.addClassName("segmento");
		this.view.setAriaLabel(phrases().say("enrolments.view"));
		this.view.setItems(QueueView.values());
		this.view.setItemLabelGenerator((choice) -> phrases().name("enrolments.view", choice));
		this.view.setValue(QueueView.WAITING);
		this.view.addValueChangeListener((event) -> {
			if (event.isFromClient()) {
				remember();
				read();
			}
		});
		addFilter(this.view);
		grid().addItemClickListener((event) -> getUI().ifPresent((ui) -> ui.navigate(address(event.getItem()))));
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		com.vaadin.flow.component.page.Page page = event.getUI().getPage();
		page.addBrowserWindowResizeListener((resize) -> fit(resize.getWidth()));
		ExtendedClientDetails details = page.getExtendedClientDetails();
		if (details != null && details.getWindowInnerWidth() > 0) {
			fit(details.getWindowInnerWidth());
		}
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		QueryParameters query = event.getLocation().getQueryParameters();
		this.view.setValue(QueueView.of(query.getSingleParameter(QueueView.PARAMETER).orElse("")));
		super.beforeEnter(event);
	}

	@Override
	protected Page<EnrolmentSummary> page(String sought, @Nullable String after) {
		return this.enrolments.page(this.view.getValue().state(), after);
	}

	@Override
	public boolean searches() {
		return false;
	}

	private void fit(int width) {
		this.coordinator.setVisible(width >= NARROW);
		this.submitted.setVisible(width >= NARROW);
	}

	// The choice is in the address, so that the way back leads to the same list.
	private void remember() {
		getUI().ifPresent((ui) -> ui.getPage()
			.getHistory()
			.replaceState(null,
					new Location("altas", QueryParameters.of(QueueView.PARAMETER, this.view.getValue().word()))));
	}

	private String address(EnrolmentSummary row) {
		return "altas/" + row.id();
	}

	private Div application(EnrolmentSummary row) {
		Anchor folio = new Anchor(address(row), OpenEnrolment.shortFolio(row));
		folio.setAriaLabel(OpenEnrolment.text(row.folio()));
		folio.addClassName("tit");
		Div first = new Div(Marks.dependency(row.tenant()), folio);
		first.addClassName("atiende");
		Span second = new Span(phrases().say("enrolments.line", row.rows(), row.tenant().name()));
		second.addClassName("l2");
		second.setTitle(row.tenant().name());
		return TwoLines.of(first, second);
	}

	private Div submitted(EnrolmentSummary row) {
		Instant at = row.submittedAt();
		Span when = new Span((at != null) ? phrases().when(at, this.clock.instant()) : "");
		when.setTitle((at != null) ? phrases().exactly(at) : "");
		return new Div(when);
	}

	private Div standing(EnrolmentSummary row) {
		boolean waits = row.undecided() > 0;
		Span badge = new Span((waits ? Icon.CLOCK : Icon.CHECK).draw(),
				new Span(waits ? phrases().say("enrolments.undecided", row.undecided()) : phrases().name(row.state())));
		badge.addClassNames("badge", waits ? "warn" : "ok");
		Span rest = new Span(phrases().say("enrolments.decided", row.authorised() + row.issued(), row.returned()));
		rest.addClassName("l2");
		return TwoLines.of(new Span(badge), rest);
	}

	private Grid.Column<EnrolmentSummary> column(String header, String width, int grow,
			SerializableFunction<EnrolmentSummary, Component> cell) {
		return grid().addColumn(new ComponentRenderer<>(cell))
			.setHeader(phrases().say(header))
			.setWidth(width)
			.setFlexGrow(grow);
	}

}
