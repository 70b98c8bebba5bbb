package mx.gob.colima.mesa.platform.credential;

import java.util.UUID;

import mx.gob.colima.mesa.platform.shared.AuditTrail;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handles that go on paper: who asked for one, and why, is written down with it.
 */
@Component
@Transactional
class PaperHandovers {

	private final Handovers handovers;

	private final AuditTrail trail;

	PaperHandovers(Handovers handovers, AuditTrail trail) {
		this.handovers = handovers;
		this.trail = trail;
	}

	Mono<Handover> make(UUID account, String reason) {
		return this.handovers.make(account, Handovers.Channel.LETTER)
			.flatMap((made) -> this.trail
				.changed("credential.letter", made.recipient().username() + ": " + reason, made.recipient().tenantId(),
						200)
				.thenReturn(made));
	}

}
