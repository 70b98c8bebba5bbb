package mx.gob.colima.mesa.admin.request;

import java.time.Instant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.language.Phrases;

/**
 * A date as a leaf of a calendar: weekday, day, month, hour.
 */
class DateLeaf extends Div {

	DateLeaf(Instant at, Instant now, Phrases phrases, String tone) {
		addClassName("date");
		if (!tone.isEmpty()) {
			addClassName(tone);
		}
		boolean today = at.atZone(phrases.zone()).toLocalDate().equals(now.atZone(phrases.zone()).toLocalDate());
		Span day = new Span(phrases.write(at, "d"));
		day.addClassName("dd");
		Span hour = new Span(phrases.hour(at));
		hour.addClassName("dh");
		add(new Span(today ? phrases.say("today") : phrases.write(at, "EEE")), day, new Span(phrases.write(at, "MMM")),
				hour);
	}

}
