package mx.gob.colima.mesa.platform.shared;

import java.util.Collection;
import java.util.List;

import mx.gob.colima.mesa.contract.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Something that a caller is told as a problem. Carries a code and arguments, and knows
 * nothing of HTTP beyond its code.
 */
public final class Fault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final FaultCode code;

	private final transient List<Object> args;

	private final transient List<FieldFault> fields;

	private final transient @Nullable List<String> allowed;

	private final transient @Nullable List<Problem.Change> changes;

	private Fault(FaultCode code, List<Object> args, List<FieldFault> fields, @Nullable List<String> allowed,
			@Nullable List<Problem.Change> changes) {
		super(code.key() + (fields.isEmpty() ? "" : " " + fields), null, false, false);
		this.code = code;
		this.args = List.copyOf(args);
		this.fields = List.copyOf(fields);
		this.allowed = allowed;
		this.changes = changes;
	}

	/**
	 * A fault with arguments for its text.
	 * @param code its kind
	 * @param args arguments of the detail in the bundles
	 * @return the fault
	 */
	public static Fault of(FaultCode code, Object... args) {
		return new Fault(code, List.of(args), List.of(), null, null);
	}

	/**
	 * Not there, or not the caller's.
	 * @return the fault
	 */
	public static Fault notFound() {
		return of(FaultCode.NOT_FOUND);
	}

	/**
	 * Several fields are wrong.
	 * @param fields the fields, in the order of the form
	 * @return the fault
	 */
	public static Fault invalid(List<FieldFault> fields) {
		return new Fault(FaultCode.INVALID, List.of(), fields, null, null);
	}

	/**
	 * One field is wrong.
	 * @param field path of the field in the body
	 * @param rule the rule that was broken
	 * @return the fault
	 */
	public static Fault invalid(String field, String rule) {
		return invalid(List.of(new FieldFault(field, rule)));
	}

	/**
	 * A field has too many characters.
	 * @param field path of the field
	 * @param most how many it may have
	 * @return the fault
	 */
	public static Fault tooLong(String field, int most) {
		return invalid(List.of(new FieldFault(field, "size", List.of(most))));
	}

	/**
	 * The state does not allow the action.
	 * @param allowed what it allows
	 * @return the fault
	 */
	public static Fault illegalTransition(Collection<? extends Enum<?>> allowed) {
		return new Fault(FaultCode.ILLEGAL_TRANSITION, List.of(), List.of(),
				allowed.stream().<String>map(Enum::name).toList(), null);
	}

	/**
	 * A member of the body cannot be read.
	 * @param field its path
	 * @return the fault
	 */
	public static Fault unreadable(String field) {
		return new Fault(FaultCode.MALFORMED, List.of(field), List.of(new FieldFault(field, "unreadable")), null, null);
	}

	/**
	 * Somebody else changed it first.
	 * @param changes what happened since, oldest first
	 * @return the fault
	 */
	public static Fault stale(List<Problem.Change> changes) {
		return new Fault(FaultCode.STALE, List.of(), List.of(), null, List.copyOf(changes));
	}

	/**
	 * Its kind.
	 * @return the code
	 */
	public FaultCode code() {
		return this.code;
	}

	List<Object> args() {
		return this.args;
	}

	List<FieldFault> fields() {
		return this.fields;
	}

	@Nullable List<String> allowed() {
		return this.allowed;
	}

	@Nullable List<Problem.Change> changes() {
		return this.changes;
	}

}
