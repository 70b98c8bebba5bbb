package mx.gob.colima.mesa.portal.filing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import mx.gob.colima.mesa.contract.catalog.LevelView;
import mx.gob.colima.mesa.contract.catalog.OfferingDetail;
import mx.gob.colima.mesa.portal.text.DateLeaf;
import mx.gob.colima.mesa.portal.text.Words;

/**
 * What is promised for a service if a request were sent now.
 *
 * @param offering the offering
 * @param version the edition of the service that is shown
 * @param name name of the service
 * @param description what it is for
 * @param icon its picture
 * @param level name of the ordinary level
 * @param at the instant for which the dates hold
 * @param response until when SG acknowledges
 * @param responseTime the same as working time
 * @param resolution until when it is resolved
 * @param resolutionTime the same as working time
 * @param exclusions what it does not include
 * @param hours lines of weekly hours
 */
record Promise(UUID offering, String version, String name, String description, String icon, String level, String at,
		DateLeaf response, String responseTime, DateLeaf resolution, String resolutionTime, List<String> exclusions,
		List<String> hours) {

	static Promise of(OfferingDetail offering, Words words, Locale locale) {
		LevelView level = offering.levels().getFirst();
		OfferingDetail.Promise promise = offering.promise();
		return new Promise(offering.id(), offering.version(), offering.name(), offering.description(), offering.icon(),
				level.name(), words.inFull(promise.at(), locale), words.leaf(promise.responseDue(), "", locale),
				words.promised(level.response(), locale), words.leaf(promise.resolutionDue(), "", locale),
				words.promised(level.resolution(), locale), offering.exclusions(),
				WeeklyHours.lines(offering.hours(), words, locale));
	}

}
