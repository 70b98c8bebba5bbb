package mx.gob.colima.mesa.admin.request;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.UUID;

import mx.gob.colima.mesa.admin.client.ApiCaller;
import mx.gob.colima.mesa.admin.client.Caller;
import mx.gob.colima.mesa.contract.request.AttachmentApi;
import mx.gob.colima.mesa.contract.request.AttachmentView;
import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/**
 * Sends and fetches the files of requests.
 */
@Component
class Attachments {

	private static final int PIECE = 64 * 1024;

	private final ApiCaller caller;

	private final AttachmentApi api;

	private final IdGenerator ids;

	Attachments(ApiCaller caller, AttachmentApi api, IdGenerator ids) {
		this.caller = caller;
		this.api = api;
		this.ids = ids;
	}

	/**
	 * Attaches a file.
	 * @param person who attaches it
	 * @param request the request
	 * @param name the file's name
	 * @param file the file
	 * @param size its bytes
	 */
	void send(Caller person, UUID request, String name, Path file, long size) {
		UUID id = this.ids.generateId();
		Flux<DataBuffer> content = DataBufferUtils.read(file, DefaultDataBufferFactory.sharedInstance, PIECE);
		this.caller.carryAs(person, this.api.attach(request, id, name, size, content));
	}

	/**
	 * Writes a file to where it goes.
	 * @param person who wants it
	 * @param request the request
	 * @param file the file
	 * @param out where it goes
	 */
	void fetch(Caller person, UUID request, AttachmentView file, OutputStream out) {
		copy(person, this.caller.callAs(person, this.api.content(request, file.id())), out);
	}

	/**
	 * Writes the picture of a file to where it goes.
	 * @param person who wants it
	 * @param request the request
	 * @param file the file
	 * @param out where it goes
	 */
	void fetchPicture(Caller person, UUID request, AttachmentView file, OutputStream out) {
		copy(person, this.caller.carryAs(person, this.api.preview(request, file.id())), out);
	}

	private void copy(Caller person, ResponseEntity<Flux<DataBuffer>> answer, OutputStream out) {
		Flux<DataBuffer> body = answer.getBody();
		if (body != null) {
			this.caller.callAs(person,
					DataBufferUtils.write(body, out).map(DataBufferUtils::release).then().thenReturn(true));
		}
	}

}
