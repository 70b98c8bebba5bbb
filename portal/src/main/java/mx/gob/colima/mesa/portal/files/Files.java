package mx.gob.colima.mesa.portal.files;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.AttachmentApi;
import mx.gob.colima.mesa.contract.request.AttachmentView;
import mx.gob.colima.mesa.contract.request.DraftApi;
import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.contract.request.RequestApi;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Files at the API, of whatever holds them.
 */
@Component
class Files {

	private static final int MOST = 10;

	private final AttachmentApi api;

	private final RequestApi requests;

	private final DraftApi drafts;

	Files(AttachmentApi api, RequestApi requests, DraftApi drafts) {
		this.api = api;
		this.requests = requests;
		this.drafts = drafts;
	}

	Mono<Held> list(Holder holder) {
		if (holder.isDraft()) {
			return this.drafts.draft(holder.id())
				.mapNotNull(ResponseEntity::getBody)
				.map((draft) -> new Held(draft.service(), draft.attachments(), draft.attachments().size() < MOST,
						draft.content().offeringId()));
		}
		return this.requests.request(holder.id())
			.mapNotNull(ResponseEntity::getBody)
			.map((detail) -> new Held(detail.summary().subject(), detail.attachments(),
					detail.actions().contains(RequestAction.ATTACH) && detail.attachments().size() < MOST, null));
	}

	Mono<Void> send(Holder holder, UUID file, String name, @Nullable Long length, Flux<DataBuffer> content) {
		return (holder.isDraft() ? this.api.attachToDraft(holder.id(), file, name, length, content)
				: this.api.attach(holder.id(), file, name, length, content))
			.then();
	}

	Mono<ResponseEntity<Flux<DataBuffer>>> content(Holder holder, UUID file) {
		return holder.isDraft() ? this.api.draftContent(holder.id(), file) : this.api.content(holder.id(), file);
	}

	Mono<ResponseEntity<Flux<DataBuffer>>> preview(Holder holder, UUID file) {
		return holder.isDraft() ? this.api.draftPreview(holder.id(), file) : this.api.preview(holder.id(), file);
	}

	Mono<Void> remove(Holder holder, UUID file) {
		return this.api.remove(holder.id(), file).then();
	}

	/**
	 * What holds files.
	 *
	 * @param kind {@code solicitudes} or {@code borradores}, as addresses say it
	 * @param id the request or the draft
	 */
	record Holder(String kind, UUID id) {

		boolean isDraft() {
			return this.kind.equals("borradores");
		}

		String path() {
			return "/" + this.kind + "/" + this.id + "/archivos";
		}

	}

	/**
	 * The files of something.
	 *
	 * @param title what it is about
	 * @param files its files
	 * @param room whether the reader may add one
	 * @param offering the service of a draft; {@code null} for a request
	 */
	record Held(String title, List<AttachmentView> files, boolean room, @Nullable UUID offering) {
	}

}
