package mx.gob.colima.mesa.portal.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import mx.gob.colima.mesa.contract.Problem.FieldProblem;
import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.contract.enrolment.DocumentKind;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentFileApi;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentSummary;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentView;
import mx.gob.colima.mesa.contract.terms.TermsApi;
import mx.gob.colima.mesa.contract.terms.TermsView;
import mx.gob.colima.mesa.portal.enrolment.Enrolments.Opened;
import mx.gob.colima.mesa.portal.page.Fault;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Papers at the API, and the page on which they are attached and declared with.
 */
@Component
class Papers {

	/** The declarations, as the API and the page name them. */
	static final List<String> DECLARATIONS = List.of("active", "accepted", "belonging");

	private static final int MOST_FAULTS = 20;

	private final Enrolments enrolments;

	private final EnrolmentFileApi files;

	private final TermsApi terms;

	private final EnrolmentTexts texts;

	private final SheetFaults cells;

	Papers(Enrolments enrolments, EnrolmentFileApi files, TermsApi terms, EnrolmentTexts texts, SheetFaults cells) {
		this.enrolments = enrolments;
		this.files = files;
		this.terms = terms;
		this.texts = texts;
		this.cells = cells;
	}

	EnrolmentFileApi files() {
		return this.files;
	}

	Mono<PapersPage> page(UUID id, Shown shown, Locale locale) {
		return this.enrolments.open(id).zipWith(this.terms.inForce(), (now, terms) -> page(now, terms, shown, locale));
	}

	private PapersPage page(Opened now, TermsView terms, Shown shown, Locale locale) {
		EnrolmentView view = now.view();
		EnrolmentSummary summary = view.summary();
		boolean correcting = summary.folio() != null;
		int unmarked = (int) view.rows()
			.stream()
			.filter((row) -> !row.data().annex())
			.filter((row) -> row.state() == CandidateState.DRAFT || row.state() == CandidateState.RETURNED)
			.count();
		int bad = (int) view.rows().stream().filter((row) -> !row.faults().isEmpty()).count();
		String counts = correcting ? this.texts.say(locale, "enrolment.returned", summary.returned())
				: this.texts.counts(summary, locale);
		List<Fault> faults = new ArrayList<>(shown.faults());
		shown.problems().stream().limit(MOST_FAULTS).forEach((problem) -> faults.add(fault(problem, locale)));
		return new PapersPage(summary.id(), this.texts.title(summary, locale), now.tag(), correcting, counts,
				view.rows().isEmpty(), bad, unmarked, this.texts.documents(view.documents(), DocumentKind.FORM, locale),
				this.texts.documents(view.documents(), DocumentKind.ANNEX, locale), terms, shown.declared(), faults,
				correcting && summary.returned() == 0, shown.notice());
	}

	private Fault fault(FieldProblem problem, Locale locale) {
		String field = problem.field();
		if (DECLARATIONS.contains(field)) {
			return new Fault(field, this.texts.say(locale, "enrolment.declare.fault." + field));
		}
		if (field.startsWith("rows[")) {
			String place = field.substring("rows[".length()).replace("].", "-");
			int row = Integer.parseInt(place.substring(0, place.indexOf('-')));
			String cell = place.substring(place.indexOf('-') + 1);
			return new Fault("row:" + cell + "-" + row, this.texts.say(locale, "enrolment.place", row + 1,
					this.cells.label(cell, locale), problem.message()));
		}
		return new Fault(switch (problem.code()) {
			case "no_signed_form" -> "FORM";
			case "no_signed_annex" -> "ANNEX";
			default -> "h-declare";
		}, problem.message());
	}

	/**
	 * What the page shows beside the application.
	 *
	 * @param declared which declarations were made
	 * @param faults what the portal found
	 * @param problems what the API found
	 * @param notice key of a notice, or empty
	 */
	record Shown(List<String> declared, List<Fault> faults, List<FieldProblem> problems, String notice) {

		static Shown nothing() {
			return new Shown(List.of(), List.of(), List.of(), "");
		}

	}

}
