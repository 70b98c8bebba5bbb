package mx.gob.colima.mesa.admin.tray;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import com.vaadin.flow.function.ValueProvider;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.ClockFace;
import mx.gob.colima.mesa.admin.look.Marks;
import mx.gob.colima.mesa.admin.look.StateLook;
import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a row say, by name of the property that the templates use.
 */
class TrayCells {

	private static final Duration YOUNG = Duration.ofMinutes(10);

	private final Map<String, ValueProvider<TrayRow, ?>> properties = new LinkedHashMap<>();

	private final Phrases phrases;

	private final Clock clock;

	TrayCells(Phrases phrases, Clock clock, Function<TrayRow, String> address) {
		this.phrases = phrases;
		this.clock = clock;
		this.properties.put("href", address::apply);
		this.properties.put("fresh", this::fresh);
		clock();
		request();
		state();
		people();
	}

	Map<String, ValueProvider<TrayRow, ?>> properties() {
		return this.properties;
	}

	boolean isFresh(TrayRow row) {
		return row.arrived() && age(row).compareTo(YOUNG) < 0;
	}

	private void clock() {
		face("clockTone", ClockFace::tone);
		face("clockIcon", ClockFace::icon);
		face("clockTime", ClockFace::time);
		face("clockVerb", ClockFace::verb);
		face("clockShare", ClockFace::share);
		face("clockWidth", ClockFace::width);
		face("clockDue", ClockFace::due);
	}

	private void request() {
		tell("subject", RequestSummary::subject);
		tell("folio", RequestSummary::folio);
		tell("acronym", (request) -> request.tenant().acronym());
		tell("tenant", (request) -> request.tenant().name());
		tell("color", (request) -> request.tenant().color());
		tell("service", RequestSummary::service);
		tell("level", RequestSummary::level);
		tell("tier", (request) -> Marks.levelTone(request.level()));
		tell("day", (request) -> this.phrases.day(request.submittedAt(), now()));
		tell("hour", (request) -> this.phrases.hour(request.submittedAt()));
	}

	private void state() {
		tell("state", (request) -> this.phrases.name(request.state()));
		tell("mood", (request) -> StateLook.of(request.state()).tone());
		tell("sign", (request) -> StateLook.of(request.state()).icon().id());
		tell("note", this::note);
	}

	private void people() {
		tell("requester", RequestSummary::requesterName);
		tell("person", (request) -> or(request.assigneeName(), this.phrases.say("nobody")));
		tell("initials", (request) -> Marks.initialsOf(or(request.assigneeName(), "")));
		tell("group", (request) -> or(request.group(), this.phrases.name(request.serves())));
	}

	private void face(String property, Function<ClockFace, ?> part) {
		this.properties.put(property,
				(row) -> part.apply(ClockFace.of(row.request(), row.told(), now(), this.phrases)));
	}

	private void tell(String property, Function<RequestSummary, String> part) {
		this.properties.put(property, (row) -> part.apply(row.request()));
	}

	private String note(RequestSummary request) {
		HoldReason reason = request.holdReason();
		return (reason != null) ? this.phrases.name("waits", reason) : this.phrases.name("note", request.state());
	}

	private String fresh(TrayRow row) {
		if (!isFresh(row)) {
			return "";
		}
		Duration age = age(row);
		return (age.toMinutes() == 0) ? this.phrases.say("tray.new.seconds", Math.max(0, age.toSeconds()))
				: this.phrases.say("tray.new.minutes", age.toMinutes());
	}

	private Duration age(TrayRow row) {
		return Duration.between(row.request().submittedAt(), now());
	}

	private Instant now() {
		return this.clock.instant();
	}

	private static String or(@Nullable String value, String otherwise) {
		return (value != null) ? value : otherwise;
	}

}
