package mx.gob.colima.mesa.platform.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import mx.gob.colima.mesa.contract.terms.TermsView;
import mx.gob.colima.mesa.platform.document.Documents;
import mx.gob.colima.mesa.platform.document.EnrolmentForm;
import mx.gob.colima.mesa.platform.document.Signer;
import mx.gob.colima.mesa.platform.document.TermsText;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.tenancy.TenantDirectory;
import mx.gob.colima.mesa.platform.terms.TermsDirectory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/**
 * The official form of an application, filled in, to be printed and signed (rule book,
 * F3). It is made anew each time: what counts is the scan that comes back.
 */
@Service
public class Forms {

	private static final Signer HEAD = new Signer("Titular o representante", "Segunda aprobación");

	private final ApplicationContents contents;

	private final TenantDirectory tenants;

	private final TermsDirectory terms;

	private final Documents documents;

	private final Dates dates;

	Forms(ApplicationContents contents, TenantDirectory tenants, TermsDirectory terms, Documents documents,
			Dates dates) {
		this.contents = contents;
		this.tenants = tenants;
		this.terms = terms;
		this.documents = documents;
		this.dates = dates;
	}

	/**
	 * Fills in the form.
	 * @param id the application
	 * @return the bytes of the PDF; {@code not_found}, or {@code invalid} if nobody is in
	 * it
	 */
	public Mono<byte[]> of(UUID id) {
		return this.contents.of(id)
			.flatMap((content) -> this.tenants.views(Set.of(content.application().tenantId()))
				.flatMap((known) -> this.terms.inForce()
					.map((text) -> form(content,
							Objects.requireNonNull(known.get(content.application().tenantId())).name(), text))))
			.flatMap(this.documents::enrolmentForm);
	}

	private EnrolmentForm form(ApplicationContents.Content content, String dependency, TermsView text) {
		List<EnrolmentForm.Candidate> people = content.rows()
			.stream()
			.map(Candidate::data)
			.filter((row) -> !row.equals(Cells.clean(Cells.EMPTY)))
			.map(Forms::candidate)
			.toList();
		if (people.isEmpty()) {
			throw Fault.invalid("rows", "no_rows");
		}
		Application application = content.application();
		boolean own = content.rows()
			.stream()
			.anyMatch((row) -> row.own() || content.coordinatorNumber().equals(row.data().employeeNumber()));
		Signer coordinator = new Signer(application.coordinator(), "Coordinación administrativa");
		return new EnrolmentForm(dependency, application.folio(), this.dates.day(application.submittedAt()), people,
				coordinator, own ? HEAD : null, terms(text));
	}

	private TermsText terms(TermsView text) {
		return new TermsText(text.version(), this.dates.day(text.validFrom()), text.title(), text.note(),
				text.sections()
					.stream()
					.map((section) -> new TermsText.Section(section.heading(), section.paragraphs()))
					.toList(),
				text.sha256());
	}

	private static EnrolmentForm.Candidate candidate(CandidateData row) {
		return new EnrolmentForm.Candidate(text(row.employeeNumber()), text(row.givenName()),
				text(row.paternalSurname()), maybe(row.maternalSurname()), text(row.email()), maybe(row.phone()),
				maybe(row.extension()), text(row.position()), level(text(row.managementLevel())));
	}

	private static String level(String level) {
		return switch (level) {
			case "DIRECTOR" -> "Directivo";
			case "MIDDLE" -> "Mando medio";
			case "OPERATIVE" -> "Operativo";
			default -> level;
		};
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

	private static @Nullable String maybe(@Nullable String value) {
		return text(value).isEmpty() ? null : value;
	}

	/**
	 * Days of people, which are not those of UTC.
	 *
	 * @param clock tells today
	 * @param zone zone of people's dates
	 */
	record Dates(Clock clock, ZoneId zone) {

		LocalDate day(@Nullable Instant at) {
			return ((at != null) ? at : this.clock.instant()).atZone(this.zone).toLocalDate();
		}

	}

}
