package mx.gob.colima.mesa.platform.servicerequest;

import java.util.UUID;

import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendars;
import mx.gob.colima.mesa.platform.shared.Etag;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;

/**
 * Shows a request as of one moment, for somebody may change it meanwhile.
 */
@Service
public class Opening {

	private final RequestReads reads;

	private final ServiceCalendars calendars;

	private final Views views;

	Opening(RequestReads reads, ServiceCalendars calendars, Views views) {
		this.reads = reads;
		this.calendars = calendars;
		this.views = views;
	}

	/**
	 * Shows a request.
	 * @param id the request
	 * @return the request as the caller may see it
	 */
	public Mono<ResponseEntity<RequestDetail>> show(UUID id) {
		return this.reads.open(id)
			.switchIfEmpty(Mono.error(Fault::notFound))
			.flatMap(this::detail)
			.map((detail) -> ResponseEntity.ok().eTag(Etag.of(detail.summary().version())).body(detail));
	}

	private Mono<RequestDetail> detail(Opened opened) {
		return StoredSegment.clocks(opened.segments(), this.calendars)
			.zipWith(TenantContext.person())
			.flatMap((both) -> this.views.detail(opened, both.getT1(), both.getT2()));
	}

}
