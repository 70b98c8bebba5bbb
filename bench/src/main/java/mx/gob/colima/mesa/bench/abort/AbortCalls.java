package mx.gob.colima.mesa.bench.abort;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.bench.call.Answer;
import mx.gob.colima.mesa.bench.call.Api;
import mx.gob.colima.mesa.bench.call.Deed;
import mx.gob.colima.mesa.bench.call.Upload;
import mx.gob.colima.mesa.local.LocalPlatform;

/**
 * The kinds of calls that hold something while they are answered: lists, the tray, a
 * request, its history, a download, streams.
 */
public final class AbortCalls {

	private AbortCalls() {
	}

	/**
	 * Files a request, and returns calls about it and others.
	 * @param platform where
	 * @return the calls, one of each kind
	 * @throws IOException if the API does not answer
	 */
	public static List<Aborts.Call> of(LocalPlatform platform) throws IOException {
		Api api = new Api(platform.addresses().api(), platform::token);
		String requester = platform.person("requester", null).username();
		String offering = api.get(requester, "/offerings").json().get("items").get(0).get("id").asString();
		Answer filed = api.once(requester,
				Deed.filing(offering, "Se corta " + UUID.randomUUID(), "Se corta la llamada.", "Edificio A"),
				() -> false);
		String id = filed.json().get("summary").get("id").asString();
		String request = "/requests/" + id;
		Upload upload = Upload.large(id);
		api.once(requester, upload, () -> false);
		String token = api.token(requester);
		String manager = api.token(platform.person("service-manager", null).username());
		return List.of(Aborts.Call.json("/requests", token), Aborts.Call.json(request, token),
				Aborts.Call.json(request + "/events", token), Aborts.Call.json("/tray", manager),
				Aborts.Call.json("/tray/counts", manager),
				new Aborts.Call(request + "/attachments/" + upload.id(), "*/*", token),
				new Aborts.Call("/stream", "text/event-stream", platform.machineToken()));
	}

}
