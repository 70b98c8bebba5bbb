package mx.gob.colima.mesa.admin.enrolment;

import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.contract.enrolment.AttestationView;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;
import mx.gob.colima.mesa.contract.enrolment.DocumentKind;
import mx.gob.colima.mesa.contract.enrolment.DocumentView;

/**
 * Whether the papers are signed, by whom, and what is missing (rule book, F2 and F3).
 */
class SignedBlock extends Div {

	private static final int SHOWN = 8;

	private final Desk desk;

	SignedBlock(Desk desk, OpenEnrolment open) {
		this.desk = desk;
		addClassName("firmas");
		AttestationView attestation = open.view().attestation();
		if (attestation != null) {
			add(fact(Icon.CHECK, "ok", say("enrolment.signed.declared"),
					say("enrolment.signed.declared.text", attestation.by(), desk.when(attestation.at()))));
			add(initialled(open, attestation));
		}
		add(paper(open, DocumentKind.FORM), paper(open, DocumentKind.ANNEX));
	}

	private Div initialled(OpenEnrolment open, AttestationView attestation) {
		List<CandidateView> missing = open.rows().stream().filter((row) -> !row.data().annex()).toList();
		String title = say("enrolment.signed.terms", attestation.termsVersion());
		int rows = open.rows().size();
		Div fact = missing.isEmpty() ? fact(Icon.CHECK, "ok", title, say("enrolment.signed.terms.all", rows))
				: fact(Icon.ALERT, "warn", title, say("enrolment.signed.terms.some", rows - missing.size(), rows,
						missing.stream().map((row) -> String.valueOf(row.no())).collect(Collectors.joining(", "))));
		fact.setTitle(say("enrolment.signed.terms.hash", attestation.termsSha256()));
		return fact;
	}

	private Div paper(OpenEnrolment open, DocumentKind kind) {
		List<DocumentView> found = open.view()
			.documents()
			.stream()
			.filter((document) -> document.kind() == kind)
			.toList();
		String title = this.desk.phrases().name(kind);
		if (found.isEmpty()) {
			return fact(Icon.ALERT, "bad", title, say("enrolment.signed.paper.none"));
		}
		String sums = found.stream()
			.map((document) -> document.sha256().substring(0, Math.min(SHOWN, document.sha256().length())))
			.collect(Collectors.joining("…, "));
		Div fact = fact(Icon.SHIELD, "ok", title, say("enrolment.signed.paper.text", found.size(), sums));
		fact.setTitle(found.stream()
			.map((document) -> document.name() + " " + document.sha256())
			.collect(Collectors.joining("\n")));
		return fact;
	}

	private static Div fact(Icon icon, String tone, String title, String text) {
		Span head = new Span(title);
		head.addClassName("tn");
		Span words = new Span(head, new Span(text));
		Div fact = new Div(icon.draw(), words);
		fact.addClassNames("fi", tone);
		return fact;
	}

	private String say(String key, Object... arguments) {
		return this.desk.say(key, arguments);
	}

}
