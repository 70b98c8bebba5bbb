package mx.gob.colima.mesa.admin.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.contract.request.TrayView;

/**
 * The side navigation: only the places that the person's roles open.
 */
class Navigation extends Div {

	private final Map<TrayView, Span> counts = new EnumMap<>(TrayView.class);

	Navigation(List<Place> places, Phrases phrases) {
		addClassName("lado");
		places.stream().map(Place::section).distinct().forEach((section) -> add(section(section, places, phrases)));
		add(keys(phrases));
	}

	void show(Map<TrayView, Integer> figures) {
		this.counts.forEach((view, count) -> count.setText(String.valueOf(figures.getOrDefault(view, 0))));
	}

	private SideNav section(String section, List<Place> places, Phrases phrases) {
		SideNav nav = new SideNav(phrases.say("nav.section." + section));
		places.stream()
			.filter((place) -> place.section().equals(section))
			.forEach((place) -> nav.addItem(item(place, phrases)));
		return nav;
	}

	private SideNavItem item(Place place, Phrases phrases) {
		SideNavItem item = new SideNavItem(phrases.name("nav", place), place.path(), place.icon().draw());
		item.setMatchNested(true);
		TrayView counted = place.counted();
		if (counted != null) {
			Span count = new Span();
			count.addClassName("n");
			item.setSuffixComponent(count);
			this.counts.put(counted, count);
		}
		return item;
	}

	private static Div keys(Phrases phrases) {
		Div keys = new Div(Icon.HELP.draw(), new Span(phrases.say("nav.keys")));
		keys.addClassNames("pie", "teclas");
		return keys;
	}

}
