package mx.gob.colima.mesa.admin.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.settings.AdminSettings;

/**
 * A sign-in that came to nothing, and the way to try again.
 */
@Route(value = "entrada", autoLayout = false)
@AnonymousAllowed
class SignInFailed extends Plain implements BeforeEnterObserver, HasDynamicTitle {

	private final Phrases phrases;

	SignInFailed(AdminSettings settings) {
		this.phrases = Phrases.of(settings.zone());
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		boolean silent = event.getLocation().getQueryParameters().getSingleParameter("motivo").isPresent();
		Anchor again = new Anchor("/", Icon.REFRESH.draw(), new Span(this.phrases.say("sign-in.again")));
		again.addClassName("boton");
		again.setRouterIgnore(true);
		fill(Icon.ALERT, this.phrases.say("sign-in.failed"),
				this.phrases.say(silent ? "sign-in.silent" : "sign-in.expired"), again);
	}

	@Override
	public String getPageTitle() {
		return this.phrases.say("title", this.phrases.say("sign-in.failed"));
	}

}
