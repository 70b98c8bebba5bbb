package mx.gob.colima.mesa.admin.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;
import mx.gob.colima.mesa.contract.enrolment.Decision;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentSummary;
import org.jspecify.annotations.Nullable;

/**
 * The side of an application where its rows are decided. What is chosen stays until it
 * was signed, whatever happens on the way.
 */
class Review extends Div implements RowHost {

	private static final int CONFLICT = 409;

	private static final int STALE = 412;

	private final Desk desk;

	private final Consumer<OpenEnrolment> changed;

	private final Choices choices = new Choices();

	private final Kept kept;

	private final Outcomes outcomes;

	private final Div signed = new Div();

	private final Tally tally;

	private final RowsTable table;

	private final SignBar bar;

	private @Nullable OpenEnrolment open;

	/**
	 * Prepares the side.
	 * @param desk what it works with
	 * @param changed is told of the application as it is then
	 */
	Review(Desk desk, Consumer<OpenEnrolment> changed) {
		this.desk = desk;
		this.changed = changed;
		this.kept = new Kept(getElement(), desk.person());
		this.outcomes = new Outcomes(desk);
		this.tally = new Tally(desk, this::several);
		this.table = new RowsTable(desk, this.choices, this);
		this.bar = new SignBar(desk, this::sign);
		addClassName("rev");
		getElement().setAttribute("role", "region");
		getElement().setAttribute("aria-label", desk.say("enrolment.review"));
		add(this.signed, this.outcomes, this.tally, this.table, this.bar);
	}

	void show(OpenEnrolment now) {
		this.open = now;
		this.signed.removeAll();
		this.signed.add(new SignedBlock(this.desk, now));
		this.table.show(now);
		count();
	}

	/**
	 * Brings back what was chosen here before and not signed.
	 */
	void recall() {
		this.kept.recall(version(), (found) -> {
			List<CandidateView> back = open().undecided().stream().filter((row) -> {
				Choices.Choice choice = found.get(row.id().toString());
				return choice != null && this.choices.of(row) == null
						&& !(choice.authorised() && OpenEnrolment.isHeld(row));
			}).toList();
			choose(back, (row) -> Objects.requireNonNull(found.get(row.id().toString())));
			if (!back.isEmpty()) {
				this.outcomes.recovered(back.size());
			}
		});
	}

	@Override
	public void choose(CandidateView row, Choices.Choice choice) {
		choose(List.of(row), (one) -> choice);
	}

	private void choose(List<CandidateView> rows, Function<CandidateView, Choices.Choice> made) {
		for (CandidateView row : rows) {
			Choices.Choice choice = made.apply(row);
			this.choices.choose(row, choice);
			this.kept.keep(row.id(), choice, version());
			this.table.choice(row);
		}
		count();
	}

	@Override
	public void unchoose(CandidateView row) {
		forget(row);
		this.table.choice(row);
		count();
	}

	@Override
	public void mark(List<CandidateView> rows, boolean marked) {
		rows.forEach((row) -> this.table.mark(row, marked));
		count();
	}

	@Override
	public void approve(CandidateView row) {
		new AskDialog(this.desk, "approve", Icon.PEOPLE, () -> perform(List.of(), () -> {
			OpenEnrolment now = this.desk.enrolments().approve(open(), row.id());
			Map<CandidateView, Choices.Choice> lost = settle(now);
			if (lost.isEmpty()) {
				this.outcomes.done("approved");
			}
			else {
				this.outcomes.stale(lost);
			}
			return now;
		}), new Paragraph(this.desk.say("enrolment.approve.about", row.no(), OpenEnrolment.name(row)))).open();
	}

	private void several(Tally.Several act) {
		List<CandidateView> marked = this.table.marked();
		switch (act) {
			case AUTHORISE_CLEAN -> choose(open().undecided()
				.stream()
				.filter((row) -> OpenEnrolment.isClean(row) && this.choices.of(row) == null)
				.toList(), (row) -> new Choices.Choice(true, ""));
			case AUTHORISE -> choose(marked.stream().filter((row) -> !OpenEnrolment.isHeld(row)).toList(),
					(row) -> new Choices.Choice(true, reason(row)));
			case RETURN -> new SeveralDialog(this.desk, marked, (reason) -> {
				choose(marked, (row) -> new Choices.Choice(false, reason));
				unmark();
			}).open();
			case UNMARK -> unmark();
		}
		if (act == Tally.Several.AUTHORISE) {
			unmark();
		}
	}

	private String reason(CandidateView row) {
		Choices.Choice before = this.choices.of(row);
		return (before != null) ? before.reason() : "";
	}

	private void unmark() {
		this.table.unmark();
		count();
	}

	private void sign() {
		OpenEnrolment seen = open();
		List<CandidateView> missing = this.choices.rows(seen.undecided(), false)
			.stream()
			.filter((row) -> reason(row).isBlank())
			.toList();
		if (!missing.isEmpty()) {
			this.outcomes.incomplete(missing.size());
			missing.reversed().forEach((row) -> fault(row.id(), this.desk.say("enrolment.row.reason-missing")));
			return;
		}
		this.outcomes.clear();
		new AskDialog(this.desk, "sign", Icon.SEAL, this::send, SignBar.summary(this.desk, seen, this.choices)).open();
	}

	private void send() {
		OpenEnrolment seen = open();
		List<Decision> decisions = this.choices.decisions(seen.undecided());
		perform(decisions, () -> {
			OpenEnrolment now = this.desk.enrolments().decide(seen, decisions);
			seen.undecided().stream().filter((row) -> this.choices.of(row) != null).forEach(this::forget);
			this.outcomes.signed(decisions, next(now));
			return now;
		});
	}

	private void perform(List<Decision> decisions, Supplier<OpenEnrolment> act) {
		this.outcomes.clear();
		try {
			changed(act.get());
		}
		catch (ApiUnavailableException ex) {
			this.outcomes.silent();
		}
		catch (ApiProblemException ex) {
			explain(ex, decisions);
		}
	}

	private void explain(ApiProblemException refused, List<Decision> decisions) {
		if (refused.status() == STALE || refused.status() == CONFLICT) {
			perform(decisions, this::reread);
			return;
		}
		Map<UUID, String> faults = Outcomes.faults(refused, decisions);
		this.outcomes.refused(refused.explanation(), refused);
		new ArrayList<>(faults.keySet()).reversed()
			.forEach((row) -> fault(row, Objects.requireNonNull(faults.get(row))));
	}

	private OpenEnrolment reread() {
		OpenEnrolment now = this.desk.enrolments().open(open().id());
		this.outcomes.stale(settle(now));
		return now;
	}

	private Map<CandidateView, Choices.Choice> settle(OpenEnrolment now) {
		Map<CandidateView, Choices.Choice> lost = this.choices.settle(open(), now);
		lost.keySet().forEach((row) -> this.kept.forget(row.id()));
		return lost;
	}

	private @Nullable EnrolmentSummary next(OpenEnrolment now) {
		try {
			return now.undecided().isEmpty() ? this.desk.enrolments().waiting(now.id()).orElse(null) : null;
		}
		catch (ApiUnavailableException | ApiProblemException ex) {
			// what was signed is signed; the way to the next one is a courtesy
			return null;
		}
	}

	private void fault(UUID row, String why) {
		RowLine line = this.table.line(row);
		DecisionCell cell = (line != null) ? line.decision() : null;
		if (cell != null) {
			cell.fault(why);
			cell.focus();
		}
	}

	private void forget(CandidateView row) {
		this.choices.forget(row);
		this.kept.forget(row.id());
	}

	private void changed(OpenEnrolment now) {
		show(now);
		this.changed.accept(now);
	}

	private void count() {
		OpenEnrolment now = open();
		this.tally.show(now, this.choices, this.table.marked());
		this.bar.show(now, this.choices);
	}

	private String version() {
		return String.valueOf(open().summary().submittedAt());
	}

	private OpenEnrolment open() {
		return Objects.requireNonNull(this.open);
	}

}
