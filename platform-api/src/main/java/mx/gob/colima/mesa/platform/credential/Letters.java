package mx.gob.colima.mesa.platform.credential;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.tenancy.TenantView;
import mx.gob.colima.mesa.platform.document.Documents;
import mx.gob.colima.mesa.platform.document.SealedLetter;
import mx.gob.colima.mesa.platform.shared.Texts;
import mx.gob.colima.mesa.platform.tenancy.TenantDirectory;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/**
 * Makes the sealed letter by which a credential is handed over to whoever has no mail, or
 * shall not get it by mail. It is made when it is asked for and kept nowhere.
 */
@Service
public class Letters {

	private final PaperHandovers handovers;

	private final TenantDirectory tenants;

	private final HandoverAddress address;

	private final Documents documents;

	Letters(PaperHandovers handovers, TenantDirectory tenants, HandoverAddress address, Documents documents) {
		this.handovers = handovers;
		this.tenants = tenants;
		this.address = address;
		this.documents = documents;
	}

	/**
	 * Makes a letter with a handle of its own, which replaces the one before.
	 * @param account the account
	 * @param reason why on paper
	 * @return the bytes of the PDF; {@code not_found}, {@code illegal_transition},
	 * {@code handle_expired}
	 */
	public Mono<byte[]> of(UUID account, String reason) {
		return this.handovers.make(account, Texts.clean("reason", reason))
			.flatMap((handover) -> this.tenants.views(Set.of(handover.recipient().tenantId()))
				.map((known) -> letter(handover, Objects.requireNonNull(known.get(handover.recipient().tenantId())))))
			.flatMap(this.documents::sealedLetter);
	}

	private SealedLetter letter(Handover handover, TenantView tenant) {
		Handover.Recipient recipient = handover.recipient();
		return new SealedLetter(recipient.name(), recipient.position(), tenant.name(), recipient.username(),
				this.address.page(tenant.acronym()), handover.handle().code(),
				this.address.link(tenant.acronym(), handover.handle()), handover.goodUntil());
	}

}
