package mx.gob.colima.mesa.admin.client;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

import mx.gob.colima.mesa.admin.settings.AdminSettings;
import mx.gob.colima.mesa.contract.Problem;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClientException;
import org.springframework.web.reactive.function.client.WebClientResponseException;

/**
 * Turns an answer of the API into a value. The only place that waits: on a virtual
 * thread, and never for ever.
 */
@Component
public class ApiCaller {

	private static final Duration GRACE = Duration.ofSeconds(1);

	private static final Duration CARRYING = Duration.ofMinutes(2);

	private final Duration patience;

	ApiCaller(AdminSettings settings) {
		this.patience = settings.answerWithin();
	}

	/**
	 * Calls as the person of the current session.
	 * @param answer the call
	 * @param <T> kind of answer
	 * @return the answer
	 */
	public <T> T call(Mono<T> answer) {
		return callAs(Caller.current(), answer);
	}

	/**
	 * Calls as somebody. A token that is refused is renewed once.
	 * @param caller in whose name
	 * @param answer the call
	 * @param <T> kind of answer
	 * @return the answer
	 */
	public <T> T callAs(Caller caller, Mono<T> answer) {
		return callAs(caller, this.patience, answer);
	}

	/**
	 * Calls as somebody, about something that takes its time: a file on its way.
	 * @param caller in whose name
	 * @param answer the call
	 * @param <T> kind of answer
	 * @return the answer
	 */
	public <T> T carryAs(Caller caller, Mono<T> answer) {
		return callAs(caller, CARRYING, answer);
	}

	private <T> T callAs(Caller caller, Duration patience, Mono<T> answer) {
		String token = caller.tokens().current();
		try {
			return send(caller, token, patience, answer);
		}
		catch (ApiProblemException ex) {
			if (!ex.is("unauthenticated")) {
				throw ex;
			}
			return again(caller, caller.tokens().renewed(token), patience, answer);
		}
	}

	private <T> T again(Caller caller, String token, Duration patience, Mono<T> answer) {
		try {
			return send(caller, token, patience, answer);
		}
		catch (ApiProblemException ex) {
			throw ex.is("unauthenticated") ? new SessionEndedException(ex.explanation()) : ex;
		}
	}

	private static <T> T send(Caller caller, String token, Duration patience, Mono<T> answer) {
		T value = answer.timeout(patience)
			.onErrorMap(ApiCaller::translate)
			.contextWrite((context) -> context.put(Credentials.class, new Credentials(token, caller.language())))
			.block(patience.plus(GRACE));
		return Objects.requireNonNull(value, "the API answered without a body");
	}

	private static Throwable translate(Throwable fault) {
		if (fault instanceof WebClientResponseException answer) {
			Problem problem = problem(answer);
			boolean account = problem.status() == 401 && !"unauthenticated".equals(problem.code());
			return account ? new SessionEndedException(problem.detail()) : new ApiProblemException(problem);
		}
		boolean silence = fault instanceof TimeoutException || fault instanceof WebClientException;
		return silence ? new ApiUnavailableException(fault) : fault;
	}

	private static Problem problem(WebClientResponseException answer) {
		try {
			Problem problem = answer.getResponseBodyAs(Problem.class);
			if (problem != null && problem.title() != null) {
				return problem;
			}
		}
		catch (RuntimeException notAProblem) {
			answer.addSuppressed(notAProblem);
		}
		String code = (answer.getStatusCode().value() == 401) ? "unauthenticated" : null;
		return new Problem(null, answer.getStatusText(), answer.getStatusCode().value(), null, null, code, null, null,
				null, null);
	}

}
