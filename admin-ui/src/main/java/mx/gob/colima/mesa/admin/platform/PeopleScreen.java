package mx.gob.colima.mesa.admin.platform;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Marks;
import mx.gob.colima.mesa.admin.session.Roles;
import mx.gob.colima.mesa.admin.settings.AdminSettings;
import mx.gob.colima.mesa.admin.shell.ListScreen;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.people.PersonView;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import org.jspecify.annotations.Nullable;

/**
 * Accounts of all dependencies and of those who serve.
 */
@Route("personas")
@RolesAllowed(Roles.PLATFORM_OPERATOR)
class PeopleScreen extends ListScreen<PersonView> {

	private static final String OPERATORS = "-";

	private final Platform platform;

	private final ComboBox<String> dependency = new ComboBox<>();

	PeopleScreen(Platform platform, AdminSettings settings) {
		super(Phrases.of(settings.zone()), "people");
		this.platform = platform;
		column("column.name", "18rem", 3, (row) -> name(row));
		column("column.belongs", "11rem", 1, (row) -> belongs(row));
		column("column.roles", "16rem", 2, (row) -> new Span(roles(row)));
		column("column.status", "8rem", 0, (row) -> state(row));
		this.dependency.setItems(choices());
		this.dependency
			.setItemLabelGenerator((choice) -> OPERATORS.equals(choice) ? phrases().say("people.operators") : choice);
		this.dependency.setPlaceholder(phrases().say("people.all"));
		this.dependency.setAriaLabel(phrases().say("filter.tenant"));
		this.dependency.setClearButtonVisible(true);
		this.dependency.addValueChangeListener((event) -> {
			if (event.isFromClient()) {
				read();
			}
		});
		addFilter(this.dependency);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.dependency
			.setValue(event.getLocation().getQueryParameters().getSingleParameter("dependencia").orElse(null));
		super.beforeEnter(event);
	}

	@Override
	protected Page<PersonView> page(String sought, @Nullable String after) {
		return this.platform.people(this.dependency.getValue(), sought, after);
	}

	private List<String> choices() {
		List<String> choices = new ArrayList<>(List.of(OPERATORS));
		try {
			this.platform.directory().stream().map(TenantView::acronym).forEach(choices::add);
		}
		catch (ApiUnavailableException | ApiProblemException ex) {
			return choices;
		}
		return choices;
	}

	private void column(String header, String width, int grow,
			com.vaadin.flow.function.SerializableFunction<PersonView, com.vaadin.flow.component.Component> cell) {
		grid().addColumn(new ComponentRenderer<>(cell))
			.setHeader(phrases().say(header))
			.setWidth(width)
			.setFlexGrow(grow);
	}

	private Div name(PersonView row) {
		String email = row.email();
		Span second = new Span((email != null) ? phrases().say("people.line", row.username(), email) : row.username());
		second.addClassName("l2");
		Span name = new Span(row.name());
		name.addClassName("tit");
		Div words = new Div(name, second);
		words.addClassName("dos");
		Div cell = new Div(Marks.initials(row.name()), words);
		cell.addClassName("atiende");
		return cell;
	}

	private Span belongs(PersonView row) {
		Office office = row.office();
		String tenant = row.tenant();
		return new Span((office != null) ? phrases().name("office-short", office) : (tenant != null) ? tenant : "");
	}

	private String roles(PersonView row) {
		return String.join(", ", row.roles().stream().sorted().map(phrases()::name).toList());
	}

	private Span state(PersonView row) {
		Span badge = new Span((row.active() ? Icon.CHECK : Icon.X).draw(),
				new Span(phrases().say(row.active() ? "status.person-active" : "status.person-inactive")));
		badge.addClassNames("badge", row.active() ? "ok" : "bad");
		return badge;
	}

}
