package mx.gob.colima.mesa.admin.audit;

import java.util.Locale;

import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.contract.audit.AuditEntryView;

/**
 * Says in words what an entry of the trail is about. What has no words yet is shown as it
 * was recorded.
 */
class Deeds {

	private final Phrases phrases;

	Deeds(Phrases phrases) {
		this.phrases = phrases;
	}

	String what(AuditEntryView entry) {
		return said("deed." + key(entry.action()), entry.action());
	}

	String door(AuditEntryView entry) {
		return said("audit-door." + entry.door().toLowerCase(Locale.ROOT), entry.door());
	}

	// "GET /api/v1/requests/{id}" is "get.requests.id".
	static String key(String action) {
		return action.toLowerCase(Locale.ROOT).replace("/api/v1", "").replaceAll("[^a-z]+", ".").replaceAll("\\.$", "");
	}

	private String said(String key, String otherwise) {
		String said = this.phrases.say(key);
		return said.contains(key) ? otherwise : said;
	}

}
