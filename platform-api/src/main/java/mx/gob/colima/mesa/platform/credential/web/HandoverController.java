package mx.gob.colima.mesa.platform.credential.web;

import mx.gob.colima.mesa.contract.credential.HandedOver;
import mx.gob.colima.mesa.contract.credential.Handle;
import mx.gob.colima.mesa.contract.credential.HandoverApi;
import mx.gob.colima.mesa.platform.credential.Claiming;
import reactor.core.publisher.Mono;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/**
 * The way from a handle to a temporary password, over HTTP and open to anybody.
 */
@RestController
class HandoverController implements HandoverApi {

	private final Claiming claiming;

	HandoverController(Claiming claiming) {
		this.claiming = claiming;
	}

	@Override
	public Mono<ResponseEntity<HandedOver>> claim(Handle body) {
		return this.claiming.claim(body.code())
			.map((handed) -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(handed));
	}

}
