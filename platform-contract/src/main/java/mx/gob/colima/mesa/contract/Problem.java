package mx.gob.colima.mesa.contract;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An error as the API tells it (RFC 9457, {@code application/problem+json}).
 *
 * @param type stable URI of the kind of problem, {@code urn:mesa:problem:} and the code
 * @param title short name in the reader's language
 * @param status HTTP status
 * @param detail what happened and what to do, in the reader's language
 * @param instance path of the call
 * @param code stable code of the kind of problem
 * @param traceId finds the log line
 * @param errors faults of single fields, in the order of the form
 * @param allowed actions that would be legal now, perhaps none, when an illegal one was
 * tried
 * @param changes what happened since the version that the caller had read, oldest first,
 * when somebody else was quicker
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(@Nullable String type, String title, int status, @Nullable String detail,
		@Nullable String instance, @Nullable String code, @Nullable String traceId, @Nullable List<FieldProblem> errors,
		@Nullable List<String> allowed, @Nullable List<Change> changes) {

	/**
	 * A fault of one field.
	 *
	 * @param field path of the field in the body, as {@code beneficiary.name}
	 * @param code stable code of the rule that was broken
	 * @param message what to do, in the reader's language
	 */
	public record FieldProblem(String field, String code, String message) {
	}

	/**
	 * Something that somebody did.
	 *
	 * @param kind stable kind of the entry in the history
	 * @param by who did it
	 * @param at when
	 */
	public record Change(String kind, String by, Instant at) {
	}

}
