package mx.gob.colima.mesa.bench.crash;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import mx.gob.colima.mesa.bench.call.Answer;
import mx.gob.colima.mesa.bench.call.Api;
import mx.gob.colima.mesa.bench.call.Deed;
import mx.gob.colima.mesa.bench.call.Sending;
import mx.gob.colima.mesa.bench.call.Upload;
import mx.gob.colima.mesa.local.people.SignIn;
import tools.jackson.databind.JsonNode;

/**
 * A request's life through the API, from filing to closing.
 */
final class Life implements Turn {

	private final Api api;

	private final Cast cast;

	private final Journal journal;

	private final BooleanSupplier goOn;

	Life(Api api, Cast cast, Journal journal, BooleanSupplier goOn) {
		this.api = api;
		this.cast = cast;
		this.journal = journal;
		this.goOn = goOn;
	}

	@Override
	public void take() throws IOException {
		JsonNode summary = file();
		String id = summary.get("id").asString();
		attach(id);
		long version = write(this.cast.requester(), id, "messages", "MESSAGE", Map.of("internal", false), 0);
		version = act(this.cast.manager(), id, "acknowledgment", "ACKNOWLEDGED", Map.of(), version);
		version = act(this.cast.manager(), id, "assignment", "ASSIGNED",
				Map.of("groupId", this.cast.group(), "assigneeId", this.cast.agentId()), version);
		version = act(this.cast.agent(), id, "start", "STARTED", Map.of(), version);
		version = write(this.cast.agent(), id, "hold", "QUESTION_ASKED", Map.of("reason", "REQUESTER"), version);
		version = write(this.cast.requester(), id, "answer", "ANSWERED", Map.of(), version);
		version = write(this.cast.agent(), id, "resolution", "RESOLVED", Map.of(), version);
		act(this.cast.requester(), id, "confirmation", "CLOSED", Map.of("rating", 4), version);
	}

	private JsonNode file() throws IOException {
		String subject = Journal.Filed.API + " " + UUID.randomUUID();
		JsonNode summary = done(this.cast.requester(),
				Deed.filing(this.cast.offering(), subject, "Se va la luz mientras escribo.", "Edificio A, planta baja"))
			.get("summary");
		this.journal.acknowledged(new Journal.Filed(subject, summary.get("folio").asString()));
		return summary;
	}

	private void attach(String id) throws IOException {
		Upload upload = Upload.to(id);
		done(this.cast.requester(), upload, upload.id());
		this.journal
			.acknowledged(new Journal.Attached(this.cast.requester().username(), id, upload.id(), upload.sha256()));
	}

	private long write(SignIn who, String id, String path, String kind, Map<String, Object> more, long version)
			throws IOException {
		String text = path + " " + UUID.randomUUID();
		Map<String, Object> body = new TreeMap<>(more);
		body.put("text", text);
		JsonNode detail = done(who, Deed.of("/requests/" + id + "/" + path, body, version));
		this.journal.acknowledged(new Journal.Entry(id, kind, text));
		return detail.get("summary").get("version").asLong();
	}

	private long act(SignIn who, String id, String path, String kind, Map<String, Object> body, long version)
			throws IOException {
		JsonNode detail = done(who, Deed.of("/requests/" + id + "/" + path, body, version));
		this.journal.acknowledged(new Journal.Entry(id, kind, ""));
		return detail.get("summary").get("version").asLong();
	}

	private JsonNode done(SignIn who, Deed deed) throws IOException {
		return done(who, deed, deed.key());
	}

	private JsonNode done(SignIn who, Sending deed, String key) throws IOException {
		String what = who.username() + " " + deed.path() + " " + key;
		AtomicInteger lost = new AtomicInteger();
		this.journal.asking(what);
		Answer answer = this.api.once(who.username(), deed, () -> {
			lost.incrementAndGet();
			this.journal.lost(what);
			return this.goOn.getAsBoolean();
		});
		if (!answer.good()) {
			throw new IllegalStateException(what + ": " + answer);
		}
		if (lost.get() > 0) {
			this.journal.acknowledged(new Journal.Repeated(who.username(), deed, answer));
		}
		return answer.json();
	}

}
