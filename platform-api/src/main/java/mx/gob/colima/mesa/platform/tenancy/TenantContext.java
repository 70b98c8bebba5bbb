package mx.gob.colima.mesa.platform.tenancy;

import java.util.Set;

import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * Who is calling, in the Reactor Context. Nobody there is an error, never everybody.
 */
public final class TenantContext {

	private static final Class<Call> KEY = Call.class;

	private TenantContext() {
	}

	/**
	 * Puts a call into the context.
	 * @param call the call
	 * @return the context to write
	 */
	public static Context with(Call call) {
		return Context.of(KEY, call);
	}

	/**
	 * The call.
	 * @return the call; an error if there is none
	 */
	public static Mono<Call> call() {
		return Mono.deferContextual((context) -> Mono.just(require(context)));
	}

	/**
	 * The bound person.
	 * @return the person; an error outside a transaction
	 */
	public static Mono<Person> person() {
		return call().map((call) -> {
			Person person = call.person();
			if (person == null) {
				throw new IllegalStateException("no transaction has bound a person to this call");
			}
			return person;
		});
	}

	/**
	 * Runs work as the platform itself: pollers, public look-ups, the audit trail.
	 * @param platform which door, which dependency
	 * @param work the work
	 * @param <T> what it gives
	 * @return what it gives
	 */
	public static <T> Mono<T> runAs(Caller.Platform platform, Mono<T> work) {
		return work.contextWrite(with(new Call(platform, Set.of(), "-")));
	}

	static Call require(ContextView context) {
		if (!context.hasKey(KEY)) {
			throw new IllegalStateException("nobody is calling: the context holds no caller");
		}
		return context.get(KEY);
	}

}
