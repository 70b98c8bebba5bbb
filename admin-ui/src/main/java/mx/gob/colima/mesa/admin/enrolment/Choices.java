package mx.gob.colima.mesa.admin.enrolment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;
import mx.gob.colima.mesa.contract.enrolment.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What the reader chose for rows and did not sign yet.
 */
class Choices {

	private final Map<UUID, Choice> chosen = new LinkedHashMap<>();

	@Nullable Choice of(CandidateView row) {
		return this.chosen.get(row.id());
	}

	void choose(CandidateView row, Choice choice) {
		this.chosen.put(row.id(), choice);
	}

	void forget(CandidateView row) {
		this.chosen.remove(row.id());
	}

	/**
	 * The rows with a choice.
	 * @param rows the rows before SG
	 * @param authorised which choice
	 * @return the rows, in their order
	 */
	List<CandidateView> rows(List<CandidateView> rows, boolean authorised) {
		return rows.stream().filter((row) -> {
			Choice choice = of(row);
			return choice != null && choice.authorised() == authorised;
		}).toList();
	}

	/**
	 * What is to be sent.
	 * @param rows the rows before SG
	 * @return the decisions, in the order of the rows
	 */
	List<Decision> decisions(List<CandidateView> rows) {
		return rows.stream().mapMulti((CandidateView row, java.util.function.Consumer<Decision> next) -> {
			Choice choice = of(row);
			if (choice != null) {
				next.accept(new Decision(row.id(), choice.authorised(),
						choice.authorised() ? null : choice.reason().strip()));
			}
		}).toList();
	}

	/**
	 * Takes back what was chosen for rows that are not what they were: somebody else
	 * decided them, or they came back corrected.
	 * @param seen the application as the reader saw it
	 * @param now the application as it is
	 * @return what was taken back, by row as it is now
	 */
	Map<CandidateView, Choice> settle(OpenEnrolment seen, OpenEnrolment now) {
		Map<CandidateView, Choice> lost = new LinkedHashMap<>();
		Map<UUID, CandidateData> before = new LinkedHashMap<>();
		seen.rows().forEach((row) -> before.put(row.id(), row.data()));
		for (CandidateView row : now.rows()) {
			boolean same = row.state() == CandidateState.SUBMITTED && row.data().equals(before.get(row.id()));
			Choice choice = of(row);
			if (!same && choice != null) {
				forget(row);
				lost.put(row, choice);
			}
		}
		return lost;
	}

	/**
	 * A choice. The reason stays when it is changed, so that it is not typed twice.
	 *
	 * @param authorised whether the row is authorised; else it is returned
	 * @param reason why it is returned
	 */
	record Choice(boolean authorised, String reason) {

		/** Most characters of a reason. */
		static final int LONGEST = 500;

		boolean isComplete() {
			return this.authorised || !this.reason.isBlank();
		}

	}

}
