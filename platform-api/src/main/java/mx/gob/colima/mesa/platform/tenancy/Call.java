package mx.gob.colima.mesa.platform.tenancy;

import java.util.Set;

import mx.gob.colima.mesa.contract.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * One call, from the validated token to its answer. Travels in the Reactor Context; the
 * transaction writes the bound person into it.
 */
public final class Call {

	private final Caller caller;

	private final Set<Role> allowed;

	private final boolean beforeTerms;

	private final String traceId;

	private volatile @Nullable Person person;

	/**
	 * A call.
	 * @param caller who calls
	 * @param allowed roles that the endpoint is open to; empty checks none
	 * @param traceId finds the log line
	 */
	public Call(Caller caller, Set<Role> allowed, String traceId) {
		this(caller, allowed, false, traceId);
	}

	private Call(Caller caller, Set<Role> allowed, boolean beforeTerms, String traceId) {
		this.caller = caller;
		this.allowed = Set.copyOf(allowed);
		this.beforeTerms = beforeTerms;
		this.traceId = traceId;
	}

	/**
	 * The same call of an endpoint that is open to whoever has not accepted the terms in
	 * force.
	 * @return the call
	 */
	public Call openBeforeTerms() {
		return new Call(this.caller, this.allowed, true, this.traceId);
	}

	/**
	 * Who calls, as the token says.
	 * @return the caller
	 */
	public Caller caller() {
		return this.caller;
	}

	/**
	 * Finds the log line.
	 * @return the trace id
	 */
	public String traceId() {
		return this.traceId;
	}

	/**
	 * Who calls, as the account row says.
	 * @return the person; {@code null} as long as no transaction was bound
	 */
	public @Nullable Person person() {
		return this.person;
	}

	boolean allows(Person candidate) {
		return this.allowed.isEmpty() || candidate.roles().stream().anyMatch(this.allowed::contains);
	}

	boolean beforeTerms() {
		return this.beforeTerms;
	}

	void bind(Person bound) {
		this.person = bound;
	}

}
