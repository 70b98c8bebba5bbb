package mx.gob.colima.mesa.admin.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.settings.AdminSettings;

/**
 * An address that leads nowhere.
 */
@AnonymousAllowed
class NotFound extends Plain implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

	private final Phrases phrases;

	NotFound(AdminSettings settings) {
		this.phrases = Phrases.of(settings.zone());
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
		Anchor home = new Anchor("/", new Span(this.phrases.say("not-found.home")));
		home.addClassName("boton");
		fill(Icon.SEARCH, this.phrases.say("not-found.title"), this.phrases.say("not-found.text"), home);
		return HttpServletResponse.SC_NOT_FOUND;
	}

	@Override
	public String getPageTitle() {
		return this.phrases.say("title", this.phrases.say("not-found.title"));
	}

}
