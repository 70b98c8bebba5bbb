package mx.gob.colima.mesa.portal.enrolment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import mx.gob.colima.mesa.contract.enrolment.AttestationView;
import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;
import mx.gob.colima.mesa.contract.enrolment.DecisionView;
import mx.gob.colima.mesa.contract.enrolment.DocumentKind;
import mx.gob.colima.mesa.contract.enrolment.DocumentView;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentState;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentSummary;
import mx.gob.colima.mesa.portal.files.FileRow;
import mx.gob.colima.mesa.portal.files.FileTexts;
import mx.gob.colima.mesa.portal.text.Badge;
import mx.gob.colima.mesa.portal.text.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts applications into words.
 */
@Component
class EnrolmentTexts {

	private final Words words;

	private final FileTexts files;

	EnrolmentTexts(Words words, FileTexts files) {
		this.words = words;
		this.files = files;
	}

	EnrolmentList.Row row(EnrolmentSummary summary, Locale locale) {
		boolean draft = summary.state() == EnrolmentState.DRAFT;
		String when = this.words.say(locale, draft ? "enrolment.list.saved" : "enrolment.list.submitted",
				this.words.at(at(summary), locale), summary.coordinator());
		return new EnrolmentList.Row(summary.id(), title(summary, locale), this.words.leaf(at(summary), "", locale),
				badge(summary, locale), counts(summary, locale), when, draft);
	}

	String title(EnrolmentSummary summary, Locale locale) {
		return Objects.requireNonNullElseGet(summary.folio(), () -> this.words.say(locale, "enrolment.draft"));
	}

	Badge badge(EnrolmentSummary summary, Locale locale) {
		boolean back = summary.returned() > 0;
		return switch (summary.state()) {
			case DRAFT -> badge("edit", "", "enrolment.state.DRAFT", locale);
			case SUBMITTED -> badge("clock", back ? "warn" : "on",
					back ? "enrolment.state.PARTLY" : "enrolment.state.SUBMITTED", locale);
			case DECIDED -> badge(back ? "alert" : "check", back ? "warn" : "ok",
					back ? "enrolment.state.RETURNED" : "enrolment.state.DECIDED", locale);
		};
	}

	/**
	 * Counts rows, as "25 renglones: 22 autorizados, 3 devueltos".
	 * @param summary the application
	 * @param locale language
	 * @return the words
	 */
	String counts(EnrolmentSummary summary, Locale locale) {
		String rows = this.words.say(locale, "enrolment.rows", summary.rows());
		String states = Stream
			.of(count(summary.undecided(), "undecided", locale), count(summary.authorised(), "authorised", locale),
					count(summary.issued(), "issued", locale), count(summary.returned(), "returned", locale))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(", "));
		return states.isEmpty() ? rows : this.words.say(locale, "enrolment.counts", rows, states);
	}

	EnrolmentPage.Person person(CandidateView row, boolean approves, Locale locale) {
		CandidateData data = row.data();
		String name = Stream.of(data.givenName(), data.paternalSurname(), data.maternalSurname())
			.filter((part) -> part != null && !part.isEmpty())
			.collect(Collectors.joining(" "));
		String extension = text(data.extension());
		String phone = extension.isEmpty() ? text(data.phone())
				: this.words.say(locale, "enrolment.phone", text(data.phone()), extension);
		return new EnrolmentPage.Person(row.id(), row.no(), name, text(data.position()), text(data.employeeNumber()),
				text(data.email()), phone, level(text(data.managementLevel()), locale), state(row.state(), locale),
				notes(row, locale), (row.decision() != null) ? text(row.decision().reason()) : "",
				approves && waits(row));
	}

	List<FileRow> documents(List<DocumentView> documents, @Nullable DocumentKind kind, Locale locale) {
		return documents.stream()
			.filter((document) -> kind == null || document.kind() == kind)
			.map((document) -> new FileRow(document.id(), document.name(),
					this.words.say(locale, "enrolment.document",
							this.words.say(locale, "enrolment.kind." + document.kind()),
							this.files.size(document.size(), locale), this.words.at(document.at(), locale)),
					document.preview()))
			.toList();
	}

	String attested(@Nullable AttestationView attestation, Locale locale) {
		return (attestation != null) ? this.words.say(locale, "enrolment.attested", attestation.by(),
				this.words.at(attestation.at(), locale), attestation.termsVersion()) : "";
	}

	String say(Locale locale, String key, Object... arguments) {
		return this.words.say(locale, key, arguments);
	}

	private Badge state(CandidateState state, Locale locale) {
		String key = "enrolment.row." + state;
		return switch (state) {
			case DRAFT -> badge("edit", "", key, locale);
			case SUBMITTED -> badge("clock", "on", key, locale);
			case AUTHORISED -> badge("check", "ok", key, locale);
			case RETURNED -> badge("alert", "warn", key, locale);
			case ISSUED -> badge("key", "ok", key, locale);
		};
	}

	private List<String> notes(CandidateView row, Locale locale) {
		List<String> notes = new ArrayList<>();
		DecisionView decision = row.decision();
		if (decision != null) {
			notes.add(this.words.say(locale, "enrolment.decided", decision.by(), this.words.at(decision.at(), locale)));
		}
		if (row.secondApproval() != null) {
			notes.add(this.words.say(locale, "enrolment.approved", row.secondApproval().by(),
					this.words.at(row.secondApproval().at(), locale)));
		}
		else if (waits(row)) {
			notes.add(this.words.say(locale, "enrolment.own"));
		}
		return notes;
	}

	private static boolean waits(CandidateView row) {
		return row.ownRow() && row.secondApproval() == null && row.state() == CandidateState.SUBMITTED;
	}

	private String level(String level, Locale locale) {
		return level.matches("DIRECTOR|MIDDLE|OPERATIVE") ? this.words.say(locale, "enrolment.level." + level) : level;
	}

	private String count(int count, String key, Locale locale) {
		return (count > 0) ? this.words.say(locale, "enrolment.count." + key, count) : "";
	}

	private Badge badge(String icon, String tone, String key, Locale locale) {
		return new Badge(icon, tone, this.words.say(locale, key));
	}

	private static Instant at(EnrolmentSummary summary) {
		return Objects.requireNonNullElse(summary.submittedAt(), summary.savedAt());
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
