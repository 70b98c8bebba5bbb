package mx.gob.colima.mesa.admin.request;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.Scroller;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Notice;
import mx.gob.colima.mesa.contract.request.ClockKind;
import mx.gob.colima.mesa.contract.request.ClockState;
import mx.gob.colima.mesa.contract.request.ClockView;
import org.jspecify.annotations.Nullable;

/**
 * An open request. When it is shown anew, what is being written stays.
 */
public final class RequestPanel extends Div {

	private final Tools tools;

	private final PanelHost host;

	private final PanelBar bar;

	private final PanelHead head;

	private final Div notices = new Div();

	private final Div body = new Div();

	private final FilesBlock files;

	private final Div past = new Div();

	private final Composer composer;

	private final ActionBar actions;

	private @Nullable OpenRequest open;

	private Instant told = Instant.EPOCH;

	private final Map<Choice, Attempt> attempts = new EnumMap<>(Choice.class);

	private Attempt writing;

	private String written = "";

	private @Nullable ActDialog asking;

	RequestPanel(Tools tools, PanelHost host) {
		this.tools = tools;
		this.host = host;
		Phrases phrases = tools.phrases();
		this.bar = new PanelBar(phrases, host);
		this.head = new PanelHead(phrases);
		this.composer = new Composer(phrases, tools.person(), this::write);
		this.actions = new ActionBar(phrases, this::choose);
		this.writing = tools.performer().attempt();
		addClassName("detalle");
		getElement().setAttribute("role", "region");
		getElement().setAttribute("aria-label", phrases.say("panel.label"));
		getElement().setAttribute("tabindex", "-1");
		this.notices.addClassName("avisos");
		this.files = new FilesBlock(tools, this::changed);
		Div whole = new Div(this.body, this.files, this.past);
		whole.addClassName("d-cuerpo");
		Scroller scroller = new Scroller(whole);
		scroller.addClassName("d-sc");
		Div foot = new Div(this.composer, this.actions);
		foot.addClassName("redacta");
		add(this.bar, this.head, this.notices, scroller, foot);
	}

	/**
	 * Takes the keyboard, so that reading and working go on here.
	 */
	public void focus() {
		getElement().callJsFunction("focus");
	}

	/**
	 * Gives the request that is shown.
	 * @return the request; {@code null} before the first one
	 */
	public @Nullable OpenRequest open() {
		return this.open;
	}

	/**
	 * Shows a request, or the same one as it is now.
	 * @param now the request
	 */
	public void show(OpenRequest now) {
		boolean another = this.open == null || !this.open.id().equals(now.id());
		this.open = now;
		this.told = clock().instant();
		if (another) {
			giveUp();
			this.notices.removeAll();
			this.attempts.clear();
			this.writing.renew();
		}
		this.bar.show(now.summary());
		this.head.show(now, this.told);
		this.body.removeAll();
		this.body.add(new TurnBlock(now, phrases(), this.told));
		clocks(now).forEach((clock) -> this.body.add(new ClockBlock(clock, phrases(), this.told)));
		this.body.add(new FactsBlock(now.detail(), phrases(), this.told));
		this.files.show(now);
		this.past.removeAll();
		this.past.add(new ConversationBlock(now, phrases(), this.told), new HistoryBlock(now, phrases(), this.told));
		this.composer.show(now, another);
		this.actions.show(now);
	}

	/**
	 * Lets the clock go on.
	 */
	public void tick() {
		if (this.open != null) {
			this.head.tick(this.open.summary(), this.told, clock().instant());
		}
	}

	@Override
	protected void onDetach(DetachEvent event) {
		super.onDetach(event);
		giveUp();
	}

	private static List<ClockView> clocks(OpenRequest now) {
		boolean answered = now.detail()
			.clocks()
			.stream()
			.anyMatch((clock) -> clock.kind() == ClockKind.RESPONSE && clock.state() == ClockState.STOPPED);
		return answered ? now.detail().clocks().reversed() : now.detail().clocks();
	}

	private void choose(Choice choice, Button button) {
		OpenRequest seen = this.open;
		if (seen == null) {
			return;
		}
		switch (choice) {
			case ACKNOWLEDGE -> perform(seen, choice, new Act.Acknowledge(), button);
			case TAKE -> perform(seen, choice, new Act.Take(), button);
			case START -> perform(seen, choice, new Act.Start(), button);
			case ASSIGN -> ask(new AssignDialog(seen, this.tools, this::changed), button);
			default -> ask(new TextDialog(choice, seen, this.tools, this::changed), button);
		}
	}

	private void ask(ActDialog dialog, Button button) {
		button.setEnabled(true);
		giveUp();
		this.asking = dialog;
		dialog.open();
	}

	private void giveUp() {
		if (this.asking != null) {
			this.asking.close();
			this.asking = null;
		}
	}

	private void perform(OpenRequest seen, Choice choice, Act act, Button button) {
		Attempt attempt = this.attempts.computeIfAbsent(choice, (first) -> this.tools.performer().attempt());
		this.tools.performer().perform(seen, act, attempt, new Outcome(seen, button));
	}

	private void write(Act.Write message) {
		OpenRequest seen = this.open;
		if (!this.written.equals(message.text())) {
			this.written = message.text();
			this.writing.renew();
		}
		if (seen != null) {
			this.tools.performer().perform(seen, message, this.writing, new Sending(seen));
		}
	}

	private void changed(OpenRequest now) {
		show(now);
		this.host.changed(now);
	}

	private Phrases phrases() {
		return this.tools.phrases();
	}

	private Clock clock() {
		return this.tools.clock();
	}

	private class Outcome implements Stage {

		private final OpenRequest seen;

		private final @Nullable Button button;

		Outcome(OpenRequest seen, @Nullable Button button) {
			this.seen = seen;
			this.button = button;
		}

		@Override
		public void done(OpenRequest now) {
			RequestPanel.this.notices.removeAll();
			changed(now);
		}

		@Override
		public void stale(OpenRequest now) {
			changed(now);
			tell(new Difference(phrases(), clock().instant()).notice(this.seen, now, "conflict.look"));
		}

		@Override
		public void refused(String why, OpenRequest now) {
			changed(now);
			tell(new Notice(Icon.ALERT, "bad", phrases().say("conflict.not-done"), new Paragraph(why)));
		}

		@Override
		public void silent() {
			tell(new Notice(Icon.ALERT, "warn", phrases().say("conflict.not-known"),
					new Paragraph(phrases().say("fault.silent-act"))));
			if (this.button != null) {
				this.button.setEnabled(true);
			}
		}

		private void tell(Notice notice) {
			RequestPanel.this.notices.removeAll();
			RequestPanel.this.notices.add(notice);
		}

	}

	private final class Sending extends Outcome {

		Sending(OpenRequest seen) {
			super(seen, null);
		}

		@Override
		public void done(OpenRequest now) {
			RequestPanel.this.composer.sent();
			super.done(now);
		}

		@Override
		public void refused(String why, OpenRequest now) {
			super.refused(why, now);
			RequestPanel.this.composer.kept();
		}

		@Override
		public void silent() {
			super.silent();
			RequestPanel.this.composer.kept();
		}

	}

}
