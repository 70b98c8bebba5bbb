package mx.gob.colima.mesa.platform.identity.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.people.EndOfficeholder;
import mx.gob.colima.mesa.contract.people.OfficeholderApi;
import mx.gob.colima.mesa.contract.people.OfficeholderView;
import mx.gob.colima.mesa.contract.people.RegisterOfficeholder;
import mx.gob.colima.mesa.platform.blob.FileAnswer;
import mx.gob.colima.mesa.platform.identity.AppointmentDocuments;
import mx.gob.colima.mesa.platform.identity.Appointments;
import mx.gob.colima.mesa.platform.identity.Officeholders;
import mx.gob.colima.mesa.platform.shared.Limit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/**
 * Officeholders over HTTP.
 */
@RestController
class OfficeholderController implements OfficeholderApi {

	private static final String BASE = "/api/v1/officeholders/";

	private final Officeholders officeholders;

	private final Appointments appointments;

	private final AppointmentDocuments documents;

	OfficeholderController(Officeholders officeholders, Appointments appointments, AppointmentDocuments documents) {
		this.officeholders = officeholders;
		this.appointments = appointments;
		this.documents = documents;
	}

	@Override
	public Mono<Page<OfficeholderView>> own(@Nullable LocalDate on, @Nullable String after, @Nullable Integer limit) {
		return this.officeholders.own(on, after, Limit.of(limit, 50, 100));
	}

	@Override
	public Mono<Page<OfficeholderView>> all(@Nullable String tenant, @Nullable LocalDate on, @Nullable String q,
			@Nullable String after, @Nullable Integer limit) {
		return this.officeholders.all(tenant, on, q, after, Limit.of(limit, 50, 100));
	}

	@Override
	public Mono<ResponseEntity<OfficeholderView>> register(UUID id, RegisterOfficeholder body) {
		return this.appointments.register(id, body)
			.map((view) -> ResponseEntity.created(URI.create(BASE + id)).body(view));
	}

	@Override
	public Mono<OfficeholderView> end(UUID id, EndOfficeholder body) {
		return this.appointments.end(id, body);
	}

	@Override
	public Mono<ResponseEntity<OfficeholderView>> attach(UUID id, String name, @Nullable Long length,
			Flux<DataBuffer> content) {
		return this.documents.attach(id, name, length, content)
			.map((view) -> ResponseEntity.created(URI.create(BASE + id + "/document")).body(view));
	}

	@Override
	public Mono<ResponseEntity<Flux<DataBuffer>>> document(UUID id) {
		return this.documents.of(id).map(FileAnswer::toResponse);
	}

}
