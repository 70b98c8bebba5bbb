package mx.gob.colima.mesa.admin.enrolment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Notice;
import mx.gob.colima.mesa.contract.Problem;
import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;
import mx.gob.colima.mesa.contract.enrolment.Decision;
import mx.gob.colima.mesa.contract.enrolment.DecisionView;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentSummary;
import org.jspecify.annotations.Nullable;

/**
 * Tells how signing went, where it is read, with a way on.
 */
class Outcomes extends Div {

	private static final Pattern ROW = Pattern.compile("decisions\\[(\\d+)]\\..*");

	private final Desk desk;

	Outcomes(Desk desk) {
		this.desk = desk;
		addClassName("avisos");
	}

	/**
	 * It was signed.
	 * @param decisions what was decided
	 * @param next another application that waits
	 */
	void signed(List<Decision> decisions, @Nullable EnrolmentSummary next) {
		long yes = decisions.stream().filter(Decision::authorised).count();
		Anchor way = (next != null)
				? new Anchor("altas/" + next.id(),
						say("enrolment.outcome.next", OpenEnrolment.text(next.folio()), next.undecided()))
				: new Anchor("altas", say("enrolment.outcome.queue"));
		only(Icon.CHECK, "ok", say("enrolment.outcome.signed", yes, decisions.size() - yes),
				new Paragraph(say("enrolment.outcome.signed.text")), way);
	}

	/**
	 * Something else was done.
	 * @param key key of the phrase
	 */
	void done(String key) {
		only(Icon.CHECK, "ok", say("enrolment.outcome." + key));
	}

	/**
	 * No answer came.
	 */
	void silent() {
		only(Icon.ALERT, "warn", this.desk.phrases().say("conflict.not-known"),
				new Paragraph(say("enrolment.outcome.silent")));
	}

	/**
	 * The API refused.
	 * @param why in the reader's language
	 * @param refused what it said
	 */
	void refused(String why, ApiProblemException refused) {
		List<Component> parts = new ArrayList<>(
				List.of(new Paragraph(why), new Paragraph(say("enrolment.outcome.kept"))));
		if (refused.is("forbidden") || refused.is("not_found")) {
			parts.add(new Anchor("altas", say("enrolment.outcome.queue")));
		}
		only(Icon.ALERT, "bad", this.desk.phrases().say("conflict.not-done"), parts.toArray(Component[]::new));
	}

	/**
	 * Somebody else changed the application first.
	 * @param lost choices that could not stay, by row
	 */
	void stale(Map<CandidateView, Choices.Choice> lost) {
		UnorderedList list = new UnorderedList();
		lost.forEach((row, choice) -> list.add(new ListItem(lost(row, choice))));
		list.addClassName("perdidas");
		list.setVisible(!lost.isEmpty());
		only(Icon.PEOPLE, "warn", say("enrolment.outcome.stale"), list,
				new Paragraph(say("enrolment.outcome.stale.text")));
	}

	/**
	 * Something has to be written first.
	 * @param rows how many rows lack it
	 */
	void incomplete(int rows) {
		only(Icon.ALERT, "bad", say("enrolment.outcome.incomplete", rows));
	}

	/**
	 * Something was found in the browser.
	 * @param rows for how many rows
	 */
	void recovered(int rows) {
		only(Icon.REFRESH, "on", say("enrolment.outcome.recovered", rows));
	}

	void clear() {
		removeAll();
	}

	/**
	 * The rows at fault.
	 * @param refused what the API said
	 * @param sent what was sent
	 * @return what is wrong, by row
	 */
	static Map<UUID, String> faults(ApiProblemException refused, List<Decision> sent) {
		Map<UUID, String> faults = new LinkedHashMap<>();
		for (Problem.FieldProblem error : Objects.requireNonNullElse(refused.problem().errors(),
				List.<Problem.FieldProblem>of())) {
			Matcher place = ROW.matcher(error.field());
			if (place.matches() && Integer.parseInt(place.group(1)) < sent.size()) {
				faults.put(sent.get(Integer.parseInt(place.group(1))).candidateId(), error.message());
			}
		}
		return faults;
	}

	private String lost(CandidateView row, Choices.Choice choice) {
		DecisionView decision = row.decision();
		String name = OpenEnrolment.name(row);
		String what = (decision != null && row.state() != CandidateState.SUBMITTED)
				? say("enrolment.outcome.lost.decided", row.no(), name, this.desk.phrases().name(row.state()),
						decision.by())
				: say("enrolment.outcome.lost.changed", row.no(), name);
		return choice.reason().isBlank() ? what : what + " " + say("enrolment.outcome.lost.reason", choice.reason());
	}

	private void only(Icon icon, String tone, String title, Component... parts) {
		removeAll();
		add(new Notice(icon, tone, title, parts));
	}

	private String say(String key, Object... arguments) {
		return this.desk.say(key, arguments);
	}

}
