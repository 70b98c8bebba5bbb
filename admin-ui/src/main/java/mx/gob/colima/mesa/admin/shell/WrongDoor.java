package mx.gob.colima.mesa.admin.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Marks;
import mx.gob.colima.mesa.admin.session.CurrentPerson;
import mx.gob.colima.mesa.admin.settings.AdminSettings;
import mx.gob.colima.mesa.contract.people.Me;

/**
 * Whoever is signed in does not serve here: says who it is and offers to change.
 */
@Route(value = WrongDoor.PATH, autoLayout = false)
@PermitAll
class WrongDoor extends Plain implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "puerta";

	private final CurrentPerson person;

	private final Phrases phrases;

	WrongDoor(CurrentPerson person, AdminSettings settings) {
		this.person = person;
		this.phrases = Phrases.of(settings.zone());
		Button change = new Button(this.phrases.say("door.change"), Icon.SWAP.draw(), (event) -> person.signOut());
		change.addThemeVariants(ButtonVariant.PRIMARY);
		change.setDisableOnClick(true);
		boolean known = person.me().isPresent();
		fill(Icon.USER, this.phrases.say("door.title"),
				this.phrases.say(known ? "door.text" : "door.unknown", person.username()), who(), change);
	}

	private Div who() {
		Div who = new Div();
		who.addClassName("quien");
		this.person.me().ifPresentOrElse((me) -> describe(who, me), () -> who.add(new Span(this.person.username())));
		return who;
	}

	private void describe(Div who, Me me) {
		Span name = new Span(me.name());
		name.addClassName("qn");
		Div words = new Div(name,
				new Span(this.phrases.say("door.account", me.username(), Header.roles(me, this.phrases))));
		words.addClassName("dos");
		who.add(Marks.initials(me.name()), words);
		if (me.tenant() != null) {
			who.add(Marks.dependency(me.tenant()));
		}
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		if (this.person.isOperator()) {
			event.forwardTo("");
		}
	}

	@Override
	public String getPageTitle() {
		return this.phrases.say("title", this.phrases.say("door.title"));
	}

}
