package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Instant;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.BeneficiaryView;
import mx.gob.colima.mesa.contract.request.FileRequest;
import mx.gob.colima.mesa.platform.catalog.Offering;
import mx.gob.colima.mesa.platform.seal.Folio;
import mx.gob.colima.mesa.platform.servicelevel.Level;
import mx.gob.colima.mesa.platform.servicelevel.OfferingForFiling;
import mx.gob.colima.mesa.platform.shared.Texts;
import mx.gob.colima.mesa.platform.tenancy.Person;
import org.jspecify.annotations.Nullable;

/**
 * A request that only lacks its folio.
 *
 * @param person who files it
 * @param offering against what
 * @param body what was sent
 * @param beneficiary for whom
 * @param employeeId for whom, if chosen from the dependency's roll
 * @param at when
 */
record Application(Person person, OfferingForFiling offering, FileRequest body, BeneficiaryView beneficiary,
		@Nullable UUID employeeId, Instant at) {

	Application {
		body = new FileRequest(body.offeringId(), body.offeringVersion(), Texts.clean("subject", body.subject()),
				Texts.clean("description", body.description()), Texts.clean("place", body.place()), body.beneficiary(),
				body.targetsAccepted(), body.draftId());
	}

	Filed filed(Folio folio) {
		return new Filed(folio, this.offering.offering().id(), service(), level(), this.body.subject(),
				this.body.description(), this.body.place(), this.person.id(), this.person.name(), this.beneficiary,
				this.employeeId, this.at);
	}

	private Filed.Service service() {
		Offering.Service service = this.offering.offering().service();
		return new Filed.Service(service.id(), service.version(), service.name(), service.icon(),
				service.category().id(), service.category().name(), service.serves());
	}

	private Filed.Level level() {
		Level level = this.offering.ordinary();
		return new Filed.Level(level.id(), level.version(), level.name(),
				level.response().dueFrom(level.calendar(), this.at),
				level.resolution().dueFrom(level.calendar(), this.at));
	}

}
