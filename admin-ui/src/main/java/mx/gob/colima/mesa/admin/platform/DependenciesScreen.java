package mx.gob.colima.mesa.admin.platform;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Marks;
import mx.gob.colima.mesa.admin.session.Roles;
import mx.gob.colima.mesa.admin.settings.AdminSettings;
import mx.gob.colima.mesa.admin.shell.ListScreen;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.tenancy.TenantSummary;
import org.jspecify.annotations.Nullable;

/**
 * The dependencies with their figures; nothing of what they ask for.
 */
@Route("dependencias")
@RolesAllowed(Roles.PLATFORM_OPERATOR)
class DependenciesScreen extends ListScreen<TenantSummary> {

	private final Platform platform;

	DependenciesScreen(Platform platform, AdminSettings settings) {
		super(Phrases.of(settings.zone()), "dependencies");
		this.platform = platform;
		grid().addColumn(new ComponentRenderer<>(this::name))
			.setHeader(phrases().say("column.dependency"))
			.setWidth("20rem")
			.setFlexGrow(3);
		grid().addColumn(new ComponentRenderer<>(this::coordinator))
			.setHeader(phrases().say("column.coordinator"))
			.setWidth("14rem")
			.setFlexGrow(2);
		figure("column.accounts", TenantSummary::accounts);
		figure("column.employees", TenantSummary::employees);
		figure("column.offerings", TenantSummary::offerings);
		grid().addColumn(new ComponentRenderer<>(this::state))
			.setHeader(phrases().say("column.status"))
			.setWidth("8rem")
			.setFlexGrow(0);
		grid().addColumn(new ComponentRenderer<>(this::people))
			.setHeader(phrases().say("column.people"))
			.setWidth("9rem")
			.setFlexGrow(0);
	}

	@Override
	protected Page<TenantSummary> page(String sought, @Nullable String after) {
		return this.platform.dependencies(sought, after);
	}

	private void figure(String header, ValueProvider<TenantSummary, Integer> figure) {
		grid().addColumn(figure)
			.setHeader(phrases().say(header))
			.setTextAlign(ColumnTextAlign.END)
			.setWidth("8rem")
			.setFlexGrow(0);
	}

	private Div name(TenantSummary row) {
		Span chip = new Span(Marks.dependency(row.tenant()));
		Span name = new Span(row.tenant().name());
		name.addClassName("l2");
		name.setTitle(row.tenant().name());
		Div cell = new Div(chip, name);
		cell.addClassName("dos");
		return cell;
	}

	private Span coordinator(TenantSummary row) {
		String name = row.coordinator();
		Span cell = new Span((name != null) ? name : phrases().say("dependencies.no-coordinator"));
		cell.setClassName("falta", name == null);
		return cell;
	}

	private Span state(TenantSummary row) {
		Span badge = new Span((row.active() ? Icon.CHECK : Icon.PAUSE).draw(),
				new Span(phrases().say(row.active() ? "status.active" : "status.suspended")));
		badge.addClassNames("badge", row.active() ? "ok" : "warn");
		return badge;
	}

	private Anchor people(TenantSummary row) {
		Anchor link = new Anchor("personas?dependencia=" + row.tenant().acronym(),
				phrases().say("dependencies.people"));
		link.setAriaLabel(phrases().say("dependencies.people-of", row.tenant().acronym()));
		return link;
	}

}
