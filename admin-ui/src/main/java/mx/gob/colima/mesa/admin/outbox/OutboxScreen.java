package mx.gob.colima.mesa.admin.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Marks;
import mx.gob.colima.mesa.admin.look.Notice;
import mx.gob.colima.mesa.admin.look.TwoLines;
import mx.gob.colima.mesa.admin.session.Roles;
import mx.gob.colima.mesa.admin.settings.AdminSettings;
import mx.gob.colima.mesa.admin.shell.ListScreen;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.outbox.EffectCounts;
import mx.gob.colima.mesa.contract.outbox.EffectState;
import mx.gob.colima.mesa.contract.outbox.EffectView;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import org.jspecify.annotations.Nullable;

/**
 * What is to be sent, what failed, and what was given up and may be sent again.
 */
@Route("envios")
@RolesAllowed(Roles.PLATFORM_OPERATOR)
class OutboxScreen extends ListScreen<EffectView> {

	private final Outbox outbox;

	private final Clock clock;

	private final RadioButtonGroup<EffectState> state = new RadioButtonGroup<>();

	private final Div told = new Div();

	OutboxScreen(Outbox outbox, Clock clock, AdminSettings settings) {
		super(Phrases.of(settings.zone()), "outbox");
		this.outbox = outbox;
		this.clock = clock;
		grid().addColumn(new ComponentRenderer<>(this::what))
			.setHeader(phrases().say("column.effect"))
			.setWidth("16rem")
			.setFlexGrow(2);
		grid().addColumn(new ComponentRenderer<>(this::dependency))
			.setHeader(phrases().say("column.dependency"))
			.setWidth("9rem")
			.setFlexGrow(0);
		grid().addColumn(new ComponentRenderer<>(this::since))
			.setHeader(phrases().say("column.since"))
			.setWidth("10rem")
			.setFlexGrow(0);
		grid().addColumn(new ComponentRenderer<>(this::outcome))
			.setHeader(phrases().say("column.outcome"))
			.setWidth("18rem")
			.setFlexGrow(3);
		grid().addColumn(new ComponentRenderer<>(this::again))
			.setHeader(phrases().say("column.act"))
			.setWidth("12rem")
			.setFlexGrow(0);
		this.told.getElement().setAttribute("role", "status");
		this.state.addClassName("segmento");
		this.state.setAriaLabel(phrases().say("outbox.state"));
		this.state.setItems(EffectState.DEAD, EffectState.PENDING, EffectState.DONE);
		this.state.setValue(EffectState.DEAD);
		this.state.addValueChangeListener((event) -> renew());
		addFilter(this.state);
		addFilter(this.told);
	}

	@Override
	protected Page<EffectView> page(String sought, @Nullable String after) {
		count();
		return this.outbox.page(this.state.getValue(), after);
	}

	private void renew() {
		this.told.removeAll();
		read();
	}

	private void count() {
		EffectCounts counts = this.outbox.counts();
		this.state.setItemLabelGenerator((choice) -> switch (choice) {
			case DEAD -> phrases().say("outbox.dead", counts.dead());
			case PENDING -> phrases().say("outbox.pending", counts.pending());
			default -> phrases().say("outbox.done");
		});
	}

	@Override
	public boolean searches() {
		return false;
	}

	private Div what(EffectView row) {
		Span second = new Span(phrases().say("effect-kind." + row.kind().toLowerCase(Locale.ROOT)));
		second.addClassName("l2");
		return TwoLines.of(new Span(phrases().name(row.topic())), second);
	}

	private Span dependency(EffectView row) {
		TenantView tenant = row.tenant();
		return (tenant != null) ? Marks.dependency(tenant) : new Span(phrases().say("outbox.state-wide"));
	}

	private Span since(EffectView row) {
		return new Span(phrases().when(row.createdAt(), this.clock.instant()));
	}

	private Div outcome(EffectView row) {
		boolean failed = row.failure() != null && row.state() != EffectState.DONE;
		Span badge = new Span(
				(failed ? Icon.ALERT : (row.state() == EffectState.DONE) ? Icon.CHECK : Icon.CLOCK).draw(),
				new Span(standing(row)));
		badge.addClassNames("badge", (row.state() == EffectState.DEAD) ? "bad" : failed ? "warn" : "ok");
		Span why = new Span(failed ? explained(row) : "");
		why.addClassName("l2");
		why.setTitle(why.getText());
		return TwoLines.of(new Span(badge), why);
	}

	// What has no words yet is shown as it was recorded.
	private String explained(EffectView row) {
		String failure = (row.failure() != null) ? row.failure() : "";
		String[] parts = failure.split(":", 2);
		String key = "effect-failure." + parts[0];
		String said = phrases().say(key, (parts.length > 1) ? parts[1] : "");
		return said.contains(key) ? failure : said;
	}

	private String standing(EffectView row) {
		Instant due = row.dueAt();
		if (row.state() == EffectState.PENDING && row.attempts() > 0 && due != null) {
			return phrases().say("outbox.again-at", row.attempts(), phrases().when(due, this.clock.instant()));
		}
		return (row.state() == EffectState.DEAD) ? phrases().say("outbox.given-up", row.attempts())
				: phrases().name(row.state());
	}

	private Div again(EffectView row) {
		if (row.state() != EffectState.DEAD && (row.state() != EffectState.PENDING || row.failure() == null)) {
			return new Div();
		}
		Button replay = new Button(phrases().say("outbox.replay"), Icon.REFRESH.draw(), (event) -> replay(row));
		replay.addThemeVariants(ButtonVariant.TERTIARY);
		return new Div(replay);
	}

	private void replay(EffectView row) {
		try {
			this.outbox.replay(row.id());
			read();
			this.told.removeAll();
			this.told.add(new Span(phrases().say("outbox.replayed")));
		}
		catch (ApiUnavailableException | ApiProblemException ex) {
			this.told.removeAll();
			String why = (ex instanceof ApiProblemException problem) ? problem.explanation()
					: phrases().say("list.failed.text");
			this.told.add(new Notice(Icon.ALERT, "bad", phrases().say("outbox.not-replayed"), new Span(why)));
		}
	}

}
