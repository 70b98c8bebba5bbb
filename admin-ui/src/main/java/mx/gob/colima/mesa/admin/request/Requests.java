package mx.gob.colima.mesa.admin.request;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.admin.client.ApiCaller;
import mx.gob.colima.mesa.admin.client.Caller;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.people.GroupView;
import mx.gob.colima.mesa.contract.people.PeopleApi;
import mx.gob.colima.mesa.contract.request.Assignment;
import mx.gob.colima.mesa.contract.request.EventView;
import mx.gob.colima.mesa.contract.request.Hold;
import mx.gob.colima.mesa.contract.request.Message;
import mx.gob.colima.mesa.contract.request.RequestApi;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.request.Text;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Reads and changes single requests.
 */
@Component
public class Requests {

	private static final int PAGE = 200;

	private final ApiCaller caller;

	private final RequestApi api;

	private final PeopleApi people;

	Requests(ApiCaller caller, RequestApi api, PeopleApi people) {
		this.caller = caller;
		this.api = api;
		this.people = people;
	}

	/**
	 * Opens a request with its history.
	 * @param person who opens it
	 * @param id the request
	 * @return the request
	 */
	public OpenRequest open(Caller person, UUID id) {
		return withHistory(person, this.caller.callAs(person, this.api.request(id)));
	}

	/**
	 * Reads a request without its history, to draw its row.
	 * @param person who reads it
	 * @param id the request
	 * @return the request
	 */
	public RequestDetail glance(Caller person, UUID id) {
		return body(this.caller.callAs(person, this.api.request(id)));
	}

	/**
	 * Changes a request.
	 * @param seen the request as the person saw it
	 * @param act what the person does
	 * @param key key of this attempt; the same key never does it twice
	 * @return the request afterwards
	 */
	public OpenRequest act(OpenRequest seen, Act act, String key) {
		Caller person = Caller.current();
		return withHistory(person, this.caller.callAs(person, call(seen, act, key)));
	}

	/**
	 * Lists the groups with their staff.
	 * @return the groups, by name
	 */
	public List<GroupView> groups() {
		List<GroupView> groups = new ArrayList<>();
		String next = null;
		do {
			Page<GroupView> page = this.caller.call(this.people.groups(next, 100));
			groups.addAll(page.items());
			next = page.next();
		}
		while (next != null);
		return groups;
	}

	private Mono<ResponseEntity<RequestDetail>> call(OpenRequest seen, Act act, String key) {
		UUID id = seen.id();
		String etag = seen.etag();
		return switch (act) {
			case Act.Acknowledge none -> this.api.acknowledge(id, etag, key);
			case Act.Reject(String reason) -> this.api.reject(id, etag, key, new Text(reason));
			case Act.Assign(UUID group, UUID member) -> this.api.assign(id, etag, key, new Assignment(group, member));
			case Act.Take none -> this.api.take(id, etag, key);
			case Act.Start none -> this.api.start(id, etag, key);
			case Act.Wait(var reason, String text) -> this.api.hold(id, etag, key, new Hold(reason, text));
			case Act.Resume(String text) -> this.api.resume(id, etag, key, new Text(text));
			case Act.Resolve(String solution) -> this.api.resolve(id, etag, key, new Text(solution));
			case Act.Write(String text, boolean internal) -> this.api.write(id, key, new Message(text, internal));
		};
	}

	private OpenRequest withHistory(Caller person, ResponseEntity<RequestDetail> answer) {
		RequestDetail detail = body(answer);
		List<EventView> events = new ArrayList<>();
		String next = null;
		do {
			Page<EventView> page = this.caller.callAs(person, this.api.events(detail.summary().id(), next, PAGE));
			events.addAll(page.items());
			next = page.next();
		}
		while (next != null);
		String etag = answer.getHeaders().getETag();
		return new OpenRequest(detail, (etag != null) ? etag : "\"" + detail.summary().version() + "\"", events);
	}

	private static RequestDetail body(ResponseEntity<RequestDetail> answer) {
		RequestDetail detail = answer.getBody();
		if (detail == null) {
			throw new IllegalStateException("a request without a body");
		}
		return detail;
	}

}
