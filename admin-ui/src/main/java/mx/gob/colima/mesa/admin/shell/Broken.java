package mx.gob.colima.mesa.admin.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import mx.gob.colima.mesa.admin.client.SessionEndedException;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.settings.AdminSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.util.IdGenerator;

/**
 * What broke on the way to a screen. A session that has ended leads to the sign-in and
 * back to the same address; anything else can be tried again.
 */
@AnonymousAllowed
class Broken extends Plain implements HasErrorParameter<Exception>, HasDynamicTitle {

	private final IdGenerator ids;

	private final Phrases phrases;

	private String title = "";

	Broken(IdGenerator ids, AdminSettings settings) {
		this.ids = ids;
		this.phrases = Phrases.of(settings.zone());
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
		if (Faults.root(parameter.getException()) instanceof SessionEndedException ended) {
			ended(event, ended.reason());
			return HttpServletResponse.SC_UNAUTHORIZED;
		}
		Paragraph reference = new Paragraph(
				this.phrases.say("fault.reference", Faults.record(this.ids, parameter.getException())));
		reference.addClassName("mono");
		this.title = this.phrases.say("fault.title");
		Anchor again = new Anchor("/" + event.getLocation().getPathWithQueryParameters(), Icon.REFRESH.draw(),
				new Span(this.phrases.say("again")));
		again.addClassName("boton");
		again.setRouterIgnore(true);
		fill(Icon.ALERT, this.title, Faults.text(Faults.root(parameter.getException())), reference, again);
		return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
	}

	private void ended(BeforeEnterEvent event, @Nullable String reason) {
		this.title = this.phrases.say("session.ended.title");
		Button again = new Button(this.phrases.say("session.ended.again"),
				(click) -> SessionEnd.signInAgain(event.getUI()));
		again.addThemeVariants(ButtonVariant.PRIMARY);
		fill(Icon.LOCK, this.title, (reason != null) ? reason : this.phrases.say("session.ended.text"), again);
	}

	@Override
	public String getPageTitle() {
		return this.phrases.say("title", this.title);
	}

}
