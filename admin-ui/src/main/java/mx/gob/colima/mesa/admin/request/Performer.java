package mx.gob.colima.mesa.admin.request;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.client.Caller;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.contract.request.RequestAction;

import org.springframework.util.IdGenerator;

/**
 * Does what a person wants with a request, and tells each outcome apart.
 */
class Performer {

	private static final int CONFLICT = 409;

	private static final int STALE = 412;

	private final Requests requests;

	private final IdGenerator ids;

	private final Phrases phrases;

	Performer(Requests requests, IdGenerator ids, Phrases phrases) {
		this.requests = requests;
		this.ids = ids;
		this.phrases = phrases;
	}

	Attempt attempt() {
		return new Attempt(this.ids);
	}

	void perform(OpenRequest seen, Act act, Attempt attempt, Stage stage) {
		try {
			OpenRequest now = this.requests.act(seen, act, attempt.key());
			attempt.renew();
			stage.done(now);
		}
		catch (ApiUnavailableException ex) {
			stage.silent();
		}
		catch (ApiProblemException ex) {
			attempt.renew();
			explain(seen, ex, stage);
		}
	}

	private void explain(OpenRequest seen, ApiProblemException problem, Stage stage) {
		if (problem.status() == STALE) {
			stage.stale(reread(seen));
		}
		else if (problem.status() == CONFLICT) {
			stage.refused(problem.explanation() + allowed(problem), reread(seen));
		}
		else {
			String fault = problem.fault("text");
			stage.refused((fault != null) ? fault : problem.explanation(), seen);
		}
	}

	private OpenRequest reread(OpenRequest seen) {
		return this.requests.open(Caller.current(), seen.id());
	}

	private String allowed(ApiProblemException problem) {
		List<String> allowed = problem.problem().allowed();
		if (allowed == null || allowed.isEmpty()) {
			return "";
		}
		String names = Arrays.stream(RequestAction.values())
			.filter((action) -> allowed.stream().anyMatch((name) -> action.name().equalsIgnoreCase(name)))
			.map(this.phrases::name)
			.collect(Collectors.joining(", "));
		return names.isEmpty() ? "" : " " + this.phrases.say("conflict.allowed", names);
	}

}
