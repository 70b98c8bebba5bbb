package mx.gob.colima.mesa.admin.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;

/**
 * The session ended while a screen was open: says so, and leads to the sign-in and back
 * to the same screen. What was being written stays in the browser meanwhile.
 */
public final class SessionEnd {

	private SessionEnd() {
	}

	/**
	 * Shows it, once per window.
	 * @param reason what the API says about it
	 */
	public static void show(@Nullable String reason) {
		UI ui = UI.getCurrent();
		if (ui == null || ComponentUtil.getData(ui, SessionEnd.class) != null) {
			return;
		}
		ComponentUtil.setData(ui, SessionEnd.class, new SessionEnd());
		Dialog dialog = new Dialog(I18NProvider.translate("session.ended.title"));
		dialog.setCloseOnEsc(false);
		dialog.setCloseOnOutsideClick(false);
		dialog.setRole("alertdialog");
		dialog.setMaxWidth("30rem");
		if (reason != null) {
			dialog.add(new Paragraph(reason));
		}
		dialog.add(new Paragraph(I18NProvider.translate("session.ended.text")));
		Button again = new Button(I18NProvider.translate("session.ended.again"), (event) -> signInAgain(ui));
		again.addThemeVariants(ButtonVariant.PRIMARY);
		again.setAutofocus(true);
		dialog.getFooter().add(again);
		dialog.open();
	}

	/**
	 * Asks for the same address anew without a session: the way there is the sign-in.
	 * @param ui the window
	 */
	static void signInAgain(UI ui) {
		ui.getPage().reload();
		ui.getSession().getSession().invalidate();
	}

}
