package mx.gob.colima.mesa.admin.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.session.CurrentPerson;
import mx.gob.colima.mesa.admin.settings.AdminSettings;

/**
 * A place that the person's roles do not open.
 */
@AnonymousAllowed
class NoAccess extends Plain implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

	private final CurrentPerson person;

	private final Phrases phrases;

	NoAccess(CurrentPerson person, AdminSettings settings) {
		this.person = person;
		this.phrases = Phrases.of(settings.zone());
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
		if (!this.person.isOperator()) {
			event.forwardTo(WrongDoor.PATH);
			return HttpServletResponse.SC_FORBIDDEN;
		}
		Anchor home = new Anchor("/", new Span(this.phrases.say("not-found.home")));
		home.addClassName("boton");
		fill(Icon.LOCK, this.phrases.say("no-access.title"), this.phrases.say("no-access.text"), home);
		return HttpServletResponse.SC_FORBIDDEN;
	}

	@Override
	public String getPageTitle() {
		return this.phrases.say("title", this.phrases.say("no-access.title"));
	}

}
