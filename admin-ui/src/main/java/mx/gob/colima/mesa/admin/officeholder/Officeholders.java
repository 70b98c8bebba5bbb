package mx.gob.colima.mesa.admin.officeholder;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.admin.client.ApiCaller;
import mx.gob.colima.mesa.admin.client.Caller;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.people.EndOfficeholder;
import mx.gob.colima.mesa.contract.people.OfficeholderApi;
import mx.gob.colima.mesa.contract.people.OfficeholderView;
import mx.gob.colima.mesa.contract.people.RegisterOfficeholder;
import mx.gob.colima.mesa.contract.tenancy.TenantApi;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/**
 * Reads, registers and ends appointments.
 */
@Component
class Officeholders {

	private static final int PAGE = 50;

	private static final int MOST = 100;

	private static final int PIECE = 64 * 1024;

	private final ApiCaller caller;

	private final OfficeholderApi api;

	private final TenantApi tenants;

	private final IdGenerator ids;

	Officeholders(ApiCaller caller, OfficeholderApi api, TenantApi tenants, IdGenerator ids) {
		this.caller = caller;
		this.api = api;
		this.tenants = tenants;
		this.ids = ids;
	}

	Page<OfficeholderView> page(@Nullable String tenant, @Nullable LocalDate on, String words, @Nullable String after) {
		return this.caller.call(this.api.all(tenant, on, words.isEmpty() ? null : words, after, PAGE));
	}

	List<TenantView> directory() {
		return this.caller.call(this.tenants.directory(null, MOST)).items();
	}

	/**
	 * An id for something that is to be registered; sent twice, it is registered once.
	 * @return the id
	 */
	UUID next() {
		return this.ids.generateId();
	}

	OfficeholderView register(UUID id, RegisterOfficeholder body) {
		return Objects.requireNonNull(this.caller.call(this.api.register(id, body)).getBody());
	}

	OfficeholderView end(UUID id, EndOfficeholder body) {
		return this.caller.call(this.api.end(id, body));
	}

	void attach(Caller person, UUID id, String name, Path file, long size) {
		Flux<DataBuffer> content = DataBufferUtils.read(file, DefaultDataBufferFactory.sharedInstance, PIECE);
		this.caller.carryAs(person, this.api.attach(id, name, size, content));
	}

	void fetch(Caller person, UUID id, OutputStream out) {
		Flux<DataBuffer> body = this.caller.callAs(person, this.api.document(id)).getBody();
		if (body != null) {
			this.caller.carryAs(person,
					DataBufferUtils.write(body, out).map(DataBufferUtils::release).then().thenReturn(true));
		}
	}

}
