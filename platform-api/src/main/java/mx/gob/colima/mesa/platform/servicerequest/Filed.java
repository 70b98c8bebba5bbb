package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.request.BeneficiaryView;
import mx.gob.colima.mesa.platform.seal.Folio;
import mx.gob.colima.mesa.platform.seal.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for when a request was filed; never changes.
 *
 * @param folio the folio
 * @param offeringId the published service
 * @param service the service with its version and names of that day
 * @param level the level with its version and name of that day
 * @param subject what it is about
 * @param description what happens
 * @param place where
 * @param requesterId who filed it
 * @param requesterName their name of that day
 * @param beneficiary for whom
 * @param employeeId for whom, if chosen from the dependency's roll
 * @param at when it was filed
 */
record Filed(Folio folio, UUID offeringId, Service service, Level level, String subject, String description,
		String place, UUID requesterId, String requesterName, BeneficiaryView beneficiary, @Nullable UUID employeeId,
		Instant at) {

	/**
	 * What binds the filed text to the first entry of the history.
	 * @return the hash
	 */
	Hash seal() {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("folio", this.folio.toString());
		facts.put("offering", this.offeringId.toString());
		facts.put("service", Map.of("id", this.service.id().toString(), "version",
				Integer.toString(this.service.version()), "name", this.service.name()));
		facts.put("level", Map.of("id", this.level.id().toString(), "version", Integer.toString(this.level.version()),
				"name", this.level.name()));
		facts.put("subject", this.subject);
		facts.put("description", this.description);
		facts.put("place", this.place);
		facts.put("requester", Map.of("id", this.requesterId.toString(), "name", this.requesterName));
		facts.put("beneficiary", Map.of("self", this.beneficiary.self(), "name", this.beneficiary.name(), "number",
				Objects.requireNonNullElse(this.beneficiary.employeeNumber(), "")));
		facts.put("at", this.at.toString());
		return Hash.of(facts);
	}

	/**
	 * The service as it was published when the request was filed.
	 *
	 * @param id the service
	 * @param version number of its version
	 * @param name name
	 * @param icon stable key of its picture
	 * @param categoryId its category
	 * @param category name of its category
	 * @param serves the office that serves it
	 */
	record Service(UUID id, int version, String name, String icon, UUID categoryId, String category, Office serves) {
	}

	/**
	 * The level as it was published when the request was filed.
	 *
	 * @param id the level
	 * @param version number of its version
	 * @param name name
	 * @param promisedResponse response date promised
	 * @param promisedResolution resolution date promised
	 */
	record Level(UUID id, int version, String name, Instant promisedResponse, Instant promisedResolution) {
	}

}
