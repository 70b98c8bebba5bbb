package mx.gob.colima.mesa.portal.client;

import java.util.List;

import mx.gob.colima.mesa.contract.Problem;
import mx.gob.colima.mesa.contract.Problem.FieldProblem;

/**
 * The API refused a call and said why.
 */
public class ApiException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	/**
	 * Creates the exception.
	 * @param problem what the API said
	 */
	public ApiException(Problem problem) {
		super(problem.status() + " " + problem.code() + ": " + problem.title());
		this.problem = problem;
	}

	/**
	 * Gives what the API said.
	 * @return the problem
	 */
	public Problem problem() {
		return this.problem;
	}

	/**
	 * Gives the HTTP status.
	 * @return the status
	 */
	public int status() {
		return this.problem.status();
	}

	/**
	 * Tells whether the problem is of a kind.
	 * @param code stable code
	 * @return whether it is
	 */
	public boolean is(String code) {
		return code.equals(this.problem.code());
	}

	/**
	 * Gives the faults of single fields.
	 * @return the faults, in the order of the form; none if the whole call is at fault
	 */
	public List<FieldProblem> errors() {
		List<FieldProblem> errors = this.problem.errors();
		return (errors != null) ? errors : List.of();
	}

}
