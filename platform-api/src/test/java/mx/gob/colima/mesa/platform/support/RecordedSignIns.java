package mx.gob.colima.mesa.platform.support;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import mx.gob.colima.mesa.platform.identity.keycloak.SignIns;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Primary;

/**
 * A realm that takes whatever it is told and remembers it, for tests of what tells it;
 * that Keycloak does the same is tested with Keycloak.
 */
@Primary
public class RecordedSignIns implements SignIns {

	private final Function<Account, Mono<String>> work;

	private final Map<String, Account> accounts = new ConcurrentHashMap<>();

	private final Map<String, List<String>> passwords = new ConcurrentHashMap<>();

	private volatile boolean silent;

	/**
	 * Takes everybody.
	 */
	public RecordedSignIns() {
		this((account) -> Mono.just("kc-" + account.username()));
	}

	/**
	 * Does something with everybody.
	 * @param work what it does with an account
	 */
	public RecordedSignIns(Function<Account, Mono<String>> work) {
		this.work = work;
	}

	@Override
	public Mono<String> reconcile(Account account) {
		return answering(
				this.work.apply(account).doOnNext((subject) -> this.accounts.put(account.username(), account)));
	}

	@Override
	public Mono<Void> password(String subject, String temporary) {
		return answering(Mono
			.fromRunnable(() -> this.passwords.computeIfAbsent(subject, (unknown) -> new CopyOnWriteArrayList<>())
				.add(temporary)));
	}

	/**
	 * What it was told last of somebody.
	 * @param username the user name
	 * @return the account
	 */
	public Account account(String username) {
		return Objects.requireNonNull(this.accounts.get(username));
	}

	/**
	 * Which passwords it was given, oldest first.
	 * @param username the user name
	 * @return the passwords
	 */
	public List<String> passwords(String username) {
		return List.copyOf(this.passwords.getOrDefault("kc-" + username, List.of()));
	}

	/**
	 * Answers no more, or again.
	 * @param now whether it is silent from now on
	 */
	public void silence(boolean now) {
		this.silent = now;
	}

	private <T> Mono<T> answering(Mono<T> answer) {
		return Mono.defer(() -> this.silent ? Mono.error(new IllegalStateException("Keycloak is silent")) : answer);
	}

}
