package mx.gob.colima.mesa.admin.audit;

import java.time.Clock;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.session.Roles;
import mx.gob.colima.mesa.admin.settings.AdminSettings;
import mx.gob.colima.mesa.admin.shell.ListScreen;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.audit.AuditEntryView;
import org.jspecify.annotations.Nullable;

/**
 * What was changed, opened and refused, newest first.
 */
@Route("auditoria")
@RolesAllowed(Roles.AUDITOR)
class AuditScreen extends ListScreen<AuditEntryView> {

	private static final int REFUSED = 400;

	private final Trail trail;

	private final Clock clock;

	private final Deeds deeds;

	AuditScreen(Trail trail, Clock clock, AdminSettings settings) {
		super(Phrases.of(settings.zone()), "audit");
		this.trail = trail;
		this.clock = clock;
		this.deeds = new Deeds(phrases());
		grid().addColumn(two("item.day", "item.hour"))
			.setHeader(phrases().say("column.when"))
			.setWidth("9rem")
			.setFlexGrow(0);
		grid().addColumn(two("item.actor", "item.door"))
			.setHeader(phrases().say("column.actor"))
			.setWidth("12rem")
			.setFlexGrow(1);
		grid().addColumn(two("item.action", "item.target"))
			.setHeader(phrases().say("column.action"))
			.setWidth("22rem")
			.setFlexGrow(3);
		grid().addColumn(new ComponentRenderer<>(this::outcome))
			.setHeader(phrases().say("column.outcome"))
			.setWidth("11rem")
			.setFlexGrow(0);
		grid()
			.addColumn(LitRenderer.<AuditEntryView>of("<span class=\"mono\">${item.trace}</span>")
				.withProperty("trace", (row) -> text(row.traceId())))
			.setHeader(phrases().say("column.trace"))
			.setWidth("16rem")
			.setFlexGrow(1);
	}

	@Override
	protected Page<AuditEntryView> page(String sought, @Nullable String after) {
		return this.trail.page(sought, after);
	}

	private LitRenderer<AuditEntryView> two(String first, String second) {
		return LitRenderer
			.<AuditEntryView>of(
					"<div class=\"dos\"><span>${" + first + "}</span><span class=\"l2\">${" + second + "}</span></div>")
			.withProperty("day", (row) -> phrases().day(row.at(), this.clock.instant()))
			.withProperty("hour", (row) -> phrases().write(row.at(), "H:mm:ss"))
			.withProperty("actor", AuditEntryView::actor)
			.withProperty("door", this.deeds::door)
			.withProperty("action", this.deeds::what)
			.withProperty("target", (row) -> text(row.target()));
	}

	private Div outcome(AuditEntryView row) {
		boolean refused = row.status() >= REFUSED;
		Span badge = new Span((refused ? Icon.X : Icon.CHECK).draw(),
				new Span(phrases().say(refused ? "audit.refused" : "audit.done", String.valueOf(row.status()))));
		badge.addClassNames("badge", refused ? "bad" : "ok");
		return new Div(badge);
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

}
