package mx.gob.colima.mesa.portal.enrolment;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.contract.Problem;
import mx.gob.colima.mesa.contract.enrolment.Attestations;
import mx.gob.colima.mesa.portal.client.ApiException;
import mx.gob.colima.mesa.portal.enrolment.Papers.Shown;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Sends an application to SG, with what its coordinator declares.
 */
@Component
class Submission {

	private final Enrolments enrolments;

	private final EnrolmentTexts texts;

	Submission(Enrolments enrolments, EnrolmentTexts texts) {
		this.enrolments = enrolments;
		this.texts = texts;
	}

	Mono<Outcome> submit(UUID id, MultiValueMap<String, String> fields, Locale locale) {
		List<String> declared = Papers.DECLARATIONS.stream().filter(fields::containsKey).toList();
		String tag = Objects.requireNonNullElse(fields.getFirst("tag"), "");
		Attestations attestations = new Attestations(declared.contains("active"), declared.contains("accepted"),
				declared.contains("belonging"));
		return this.enrolments.api()
			.submit(id, tag, attestations)
			.map((done) -> new Outcome("?hecho=enviada", Shown.nothing(), HttpStatus.OK))
			.onErrorResume(ApiException.class, (ex) -> refused(ex, declared));
	}

	/**
	 * Says why a scan was refused.
	 * @param ex what the API said
	 * @param locale language
	 * @return what to do
	 */
	String why(ApiException ex, Locale locale) {
		if (ex.is("unsupported_attachment")) {
			// fewer kinds of files than elsewhere are taken here
			return this.texts.say(locale, "enrolment.papers.unsupported");
		}
		return ex.errors()
			.stream()
			.map(Problem.FieldProblem::message)
			.findFirst()
			.orElse(Objects.requireNonNullElse(ex.problem().detail(), ""));
	}

	String say(Locale locale, String key) {
		return this.texts.say(locale, key);
	}

	private static Mono<Outcome> refused(ApiException ex, List<String> declared) {
		if (ex.is("stale")) {
			return Mono.just(new Outcome("", new Shown(declared, List.of(), List.of(), "stale"),
					HttpStatus.PRECONDITION_FAILED));
		}
		if (ex.is("illegal_transition")) {
			return Mono.just(new Outcome("?hecho=cambio", Shown.nothing(), HttpStatus.OK));
		}
		return (ex.status() == HttpStatus.UNPROCESSABLE_CONTENT.value() && !ex.errors().isEmpty()) ? Mono
			.just(new Outcome("", new Shown(declared, List.of(), ex.errors(), ""), HttpStatus.UNPROCESSABLE_CONTENT))
				: Mono.error(ex);
	}

	/**
	 * How it went.
	 *
	 * @param query what the application's page is opened with, once it was submitted
	 * @param shown what the page of the papers says otherwise
	 * @param status status of that page
	 */
	record Outcome(String query, Shown shown, HttpStatus status) {

		boolean submitted() {
			return !this.query.isEmpty();
		}

	}

}
