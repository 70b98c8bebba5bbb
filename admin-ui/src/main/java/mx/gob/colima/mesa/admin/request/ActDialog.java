package mx.gob.colima.mesa.admin.request;

import java.time.Clock;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A dialog about one act. It stays open, with what was typed, until the act is done or
 * given up.
 */
abstract class ActDialog extends Dialog implements Stage {

	private final Phrases phrases;

	private final Clock clock;

	private final Performer performer;

	private final Attempt attempt;

	private final Choice choice;

	private final Consumer<OpenRequest> reread;

	private final Div notices = new Div();

	private final Button confirm;

	private OpenRequest seen;

	ActDialog(Choice choice, OpenRequest seen, Tools tools, Consumer<OpenRequest> reread) {
		this.choice = choice;
		this.seen = seen;
		this.phrases = tools.phrases();
		this.clock = tools.clock();
		this.performer = tools.performer();
		this.attempt = this.performer.attempt();
		this.reread = reread;
		addClassName("acto");
		setHeaderTitle(this.phrases.name("dialog.title", choice));
		setWidth("34rem");
		setMaxWidth("96vw");
		setCloseOnOutsideClick(false);
		addDialogCloseActionListener((event) -> {
			if (isBlank()) {
				close();
			}
		});
		add(this.notices);
		Button cancel = new Button(this.phrases.say("cancel"), (event) -> close());
		this.confirm = new Button(this.phrases.name("dialog.confirm", choice), choice.icon().draw());
		this.confirm.addThemeVariants(ButtonVariant.PRIMARY);
		this.confirm.setDisableOnClick(true);
		this.confirm.addClickListener((event) -> confirm());
		getFooter().add(cancel, this.confirm);
	}

	/**
	 * Judges what was typed, marking the fields at fault.
	 * @return the act; {@code null} if something is missing
	 */
	abstract @Nullable Act act();

	/**
	 * Tells whether nothing is lost if the key Esc closes the dialog.
	 * @return whether nothing was written
	 */
	abstract boolean isBlank();

	final Phrases phrases() {
		return this.phrases;
	}

	private void confirm() {
		Act act = act();
		if (act == null) {
			this.confirm.setEnabled(true);
			return;
		}
		this.notices.removeAll();
		this.performer.perform(this.seen, act, this.attempt, this);
	}

	@Override
	public void done(OpenRequest now) {
		close();
		this.reread.accept(now);
	}

	@Override
	public void stale(OpenRequest now) {
		OpenRequest before = this.seen;
		this.seen = now;
		this.reread.accept(now);
		boolean still = now.allows(this.choice.action());
		this.notices.removeAll();
		this.notices.add(new Difference(this.phrases, this.clock.instant()).notice(before, now,
				still ? "conflict.kept" : "conflict.gone"));
		this.confirm.setEnabled(still);
		this.confirm.setText(this.phrases.say("conflict.anyway"));
	}

	@Override
	public void refused(String why, OpenRequest now) {
		this.seen = now;
		this.reread.accept(now);
		tell(why);
		this.confirm.setEnabled(now.allows(this.choice.action()));
	}

	@Override
	public void silent() {
		tell(this.phrases.say("fault.silent-act"));
		this.confirm.setEnabled(true);
	}

	private void tell(String why) {
		this.notices.removeAll();
		this.notices.add(new Notice(Icon.ALERT, "bad", this.phrases.say("conflict.not-done"), new Paragraph(why)));
	}

}
