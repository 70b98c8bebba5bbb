package mx.gob.colima.mesa.contract.credential;

import jakarta.validation.Valid;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The way from a one-time handle to a temporary password. Whoever has the handle is its
 * person: nobody has to be signed in.
 */
@HttpExchange("/api/v1/public/handovers")
public interface HandoverApi {

	/**
	 * Makes a temporary password and shows it, once. Nothing that was answered is kept:
	 * if it does not arrive, the credential is issued again.
	 * @param body the handle
	 * @return the credential, never to be cached; 404 {@code not_found} for a handle that
	 * never was, 410 {@code already_shown} for one that was used, 410
	 * {@code handle_expired} for one that is too old or was replaced, 503
	 * {@code unavailable} if the place where people sign in does not answer: then the
	 * handle is still good
	 */
	@PostExchange("/claim")
	Mono<ResponseEntity<HandedOver>> claim(@Valid @RequestBody Handle body);

}
