package mx.gob.colima.mesa.admin.shell;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Marks;
import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.people.Me;
import mx.gob.colima.mesa.contract.people.Role;

/**
 * Parts of the header: whose desk this is, and who is signed in.
 */
final class Header {

	private Header() {
	}

	static Div rosette() {
		Div rosette = new Div();
		rosette.addClassName("ros");
		rosette.getElement().setAttribute("aria-hidden", "true");
		rosette.getElement()
			.setProperty("innerHTML", "<svg viewBox=\"0 0 200 200\"><use href=\"icons.svg#rosette\"></use></svg>");
		return rosette;
	}

	static Div brand(Me me, Phrases phrases) {
		Office office = officeOf(me);
		Span mark = new Span(office.name());
		mark.addClassName("mark");
		Div words = new Div(new Span(phrases.name(office)), new Span(phrases.say("product")));
		words.addClassName("brandtxt");
		Div brand = new Div(mark, words);
		brand.addClassName("brand");
		return brand;
	}

	static MenuBar person(Me me, Phrases phrases, Runnable signOut) {
		Span name = new Span(me.name());
		Div words = new Div(name, new Span(phrases.say("person.line", officeOf(me).name(), roles(me, phrases))));
		words.addClassName("yotxt");
		Div who = new Div(Marks.initials(me.name()), words);
		who.addClassName("yoin");
		MenuBar menu = new MenuBar();
		menu.addClassName("yo");
		MenuItem item = menu.addItem(who);
		item.setAriaLabel(phrases.say("person.menu", me.name()));
		Div leave = new Div(Icon.OUT.draw(), new Span(phrases.say("person.sign-out")));
		leave.addClassName("yoin");
		item.getSubMenu().addItem(leave, (event) -> signOut.run());
		return menu;
	}

	static String roles(Me me, Phrases phrases) {
		List<Role> roles = new ArrayList<>(me.roles());
		roles.sort(null);
		return String.join(", ", roles.stream().map(phrases::name).toList());
	}

	private static Office officeOf(Me me) {
		Office office = me.office();
		return (office != null) ? office : Office.SG;
	}

}
