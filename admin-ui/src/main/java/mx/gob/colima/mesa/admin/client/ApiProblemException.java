package mx.gob.colima.mesa.admin.client;

import java.util.List;
import java.util.Objects;

import mx.gob.colima.mesa.contract.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The API answered with a problem.
 */
public final class ApiProblemException extends RuntimeException {

	private final transient Problem problem;

	/**
	 * Wraps a problem.
	 * @param problem what the API answered
	 */
	public ApiProblemException(Problem problem) {
		super(problem.status() + " " + problem.code());
		this.problem = problem;
	}

	public Problem problem() {
		return this.problem;
	}

	public int status() {
		return this.problem.status();
	}

	/**
	 * Tells whether the problem is of a kind.
	 * @param code code of the kind
	 * @return whether it is
	 */
	public boolean is(String code) {
		return code.equals(this.problem.code());
	}

	/**
	 * Says what happened, in the reader's language.
	 * @return the detail, or else the title
	 */
	public String explanation() {
		return Objects.requireNonNullElse(this.problem.detail(), this.problem.title());
	}

	/**
	 * Names the fault of a field.
	 * @param field path of the field in the body
	 * @return what to do; {@code null} if the field is not at fault
	 */
	public @Nullable String fault(String field) {
		List<Problem.FieldProblem> errors = Objects.requireNonNullElse(this.problem.errors(), List.of());
		return errors.stream()
			.filter((error) -> error.field().equals(field))
			.map(Problem.FieldProblem::message)
			.findFirst()
			.orElse(null);
	}

}
