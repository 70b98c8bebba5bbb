package mx.gob.colima.mesa.admin.shell;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import mx.gob.colima.mesa.admin.session.CurrentPerson;

/**
 * Leads each person to where their roles begin.
 */
@Route(value = "", autoLayout = false)
@PermitAll
class Home extends Div implements BeforeEnterObserver {

	private final CurrentPerson person;

	Home(CurrentPerson person) {
		this.person = person;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		List<Place> places = Place.of(this.person);
		event.forwardTo(places.isEmpty() ? WrongDoor.PATH : places.getFirst().path());
	}

}
