package mx.gob.colima.mesa.platform.servicerequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

import mx.gob.colima.mesa.platform.seal.Chain;
import mx.gob.colima.mesa.platform.servicelevel.ClockSegment;
import mx.gob.colima.mesa.platform.servicelevel.ServiceClock;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is stored of a request, and what of it cannot be true.
 *
 * @param row the request
 * @param entries its history
 * @param clocks its clocks; {@code null} if one is missing
 */
record Dossier(RequestRow row, List<Events.Entry> entries, @Nullable RequestClocks clocks) {

	/**
	 * Looks for what cannot be true.
	 * @return what was found, in the words of an engineer
	 */
	List<String> flaws() {
		List<String> flaws = new ArrayList<>();
		history(flaws);
		if (this.clocks == null) {
			flaws.add("a clock is missing");
		}
		else if (flaws.isEmpty()) {
			replay(this.clocks, flaws);
		}
		return flaws;
	}

	private void history(List<String> flaws) {
		OptionalInt broken = Chain.brokenAt(this.entries.stream().map(Events.Entry::link).toList(),
				this.row.chain().count(), this.row.chain().head());
		broken.ifPresent((number) -> flaws.add("the history is not as it was written, from entry " + number));
		if (broken.isEmpty() && !this.row.filed()
			.seal()
			.toString()
			.equals(this.entries.getFirst().event().details().get(Event.FILED))) {
			flaws.add("what was filed is not what was sealed");
		}
		compare(flaws, "version", (long) this.row.chain().count(), this.row.version());
	}

	private void replay(RequestClocks stored, List<String> flaws) {
		Expected expected = Expected.filed(this.row.filed().at(), stored);
		compare(flaws, "promised response", expected.clocks().response().dueAt(),
				this.row.filed().level().promisedResponse());
		compare(flaws, "promised resolution", expected.clocks().resolution().dueAt(),
				this.row.filed().level().promisedResolution());
		for (Events.Entry entry : this.entries.subList(1, this.entries.size())) {
			Expected next = expected.after(entry.event());
			if (next == null) {
				flaws.add("entry " + entry.link().number() + " is illegal in " + expected.progress().state());
				return;
			}
			expected = next;
		}
		segments(flaws, expected.clocks().response(), stored.response());
		segments(flaws, expected.clocks().resolution(), stored.resolution());
		progress(expected.progress(), flaws);
		face(stored.face(expected.progress()), flaws);
	}

	private static void segments(List<String> flaws, ServiceClock expected, ServiceClock stored) {
		String clock = " of the " + stored.kind().name().toLowerCase(Locale.ROOT) + " clock";
		compare(flaws, "number of segments" + clock, expected.segments().size(), stored.segments().size());
		for (int i = 0; i < Math.min(expected.segments().size(), stored.segments().size()); i++) {
			ClockSegment right = expected.segments().get(i);
			ClockSegment shown = stored.segments().get(i);
			if (!right.equals(shown)) {
				flaws.add("segment " + (i + 1) + clock + " is " + shown.from() + "…" + shown.to() + " of "
						+ shown.total() + ", not " + right.from() + "…" + right.to() + " of " + right.total());
			}
		}
	}

	private void progress(Progress expected, List<String> flaws) {
		Progress shown = this.row.progress();
		compare(flaws, "state", expected.state(), shown.state());
		compare(flaws, "reason of the hold", expected.holdReason(), shown.holdReason());
		compare(flaws, "group", expected.team().group(), shown.team().group());
		compare(flaws, "assignee", expected.team().assignee(), shown.team().assignee());
		compare(flaws, "acknowledged", expected.acknowledgedAt(), shown.acknowledgedAt());
		compare(flaws, "resolved", expected.resolvedAt(), shown.resolvedAt());
		compare(flaws, "closed", expected.closedAt(), shown.closedAt());
		compare(flaws, "answer due", expected.answerDueAt(), shown.answerDueAt());
	}

	private void face(ClockFace expected, List<String> flaws) {
		ClockFace shown = this.row.face();
		compare(flaws, "clock", expected.kind(), shown.kind());
		compare(flaws, "state of the clock", expected.state(), shown.state());
		compare(flaws, "total", expected.total(), shown.total());
		compare(flaws, "consumed", expected.consumed(), shown.consumed());
		compare(flaws, "since", expected.since(), shown.since());
		compare(flaws, "calendar", expected.calendar(), shown.calendar());
		compare(flaws, "due", expected.dueAt(), shown.dueAt());
		compare(flaws, "at risk", expected.riskAt(), shown.riskAt());
	}

	private static void compare(List<String> flaws, String what, @Nullable Object expected, @Nullable Object shown) {
		if (!Objects.equals(expected, shown)) {
			flaws.add(what + " is " + shown + ", not " + expected);
		}
	}

}
