package mx.gob.colima.mesa.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.config.item.Target;
import mx.gob.colima.mesa.config.item.Tenant;

/**
 * Names are unique, every level promises something on a calendar that exists, and every
 * exception speaks of services and dependencies that exist.
 */
final class CatalogRules {

	private final Findings findings;

	private final Map<Object, String> keys = new HashMap<>();

	private final Map<Object, String> categories = new HashMap<>();

	private final Map<Object, String> services = new HashMap<>();

	CatalogRules(Findings findings) {
		this.findings = findings;
	}

	void check(Documents documents) {
		SourceFile source = documents.services().source();
		ServicesFile file = documents.services().content();
		Set<String> calendars = documents.calendars()
			.content()
			.calendars()
			.stream()
			.map(CalendarsFile.Entry::key)
			.collect(Collectors.toSet());
		for (int i = 0; i < file.categories().size(); i++) {
			checkCategory(source, "/categories/" + i, file.categories().get(i), calendars);
		}
		Set<String> acronyms = documents.tenants()
			.content()
			.tenants()
			.stream()
			.map(Tenant::acronym)
			.collect(Collectors.toSet());
		for (int i = 0; i < file.exceptions().size(); i++) {
			checkException(source, "/offerings/exceptions/" + i, file.exceptions().get(i), acronyms);
		}
	}

	private void checkCategory(SourceFile source, String pointer, ServicesFile.CategoryEntry category,
			Set<String> calendars) {
		this.findings.unique(this.keys, "the key", category.key(), source, pointer + "/key");
		this.findings.unique(this.categories, "the name", category.name(), source, pointer + "/name");
		for (int i = 0; i < category.services().size(); i++) {
			ServicesFile.ServiceEntry service = category.services().get(i);
			String place = pointer + "/services/" + i;
			this.findings.unique(this.services, "the name", service.name(), source, place + "/name");
			checkLevels(source, place + "/levels", service.levels(), calendars);
		}
	}

	private void checkLevels(SourceFile source, String pointer, List<ServicesFile.LevelEntry> levels,
			Set<String> calendars) {
		Map<Object, String> names = new HashMap<>();
		for (int i = 0; i < levels.size(); i++) {
			ServicesFile.LevelEntry level = levels.get(i);
			String place = pointer + "/" + i;
			this.findings.unique(names, "the name", level.name(), source, place + "/name");
			if (!calendars.contains(level.calendar())) {
				this.findings.add(source, place + "/calendar", unknown("calendar", level.calendar()));
			}
			checkTarget(source, place + "/response", level.response());
			checkTarget(source, place + "/resolution", level.resolution());
		}
	}

	private void checkTarget(SourceFile source, String pointer, Target target) {
		if (target.isZero()) {
			this.findings.add(source, pointer, "is zero: it would be broken the moment a request is filed.");
		}
	}

	private void checkException(SourceFile source, String pointer, ServicesFile.ExceptionEntry exception,
			Set<String> acronyms) {
		if (!this.services.containsKey(exception.service())) {
			this.findings.add(source, pointer + "/service", unknown("service", exception.service()));
		}
		if (exception.hiddenFrom() != null && exception.onlyFor() != null) {
			this.findings.add(source, pointer, "says hidden_from and only_for: one of them is enough.");
		}
		checkAcronyms(source, pointer + "/hidden_from", exception.hidden(), acronyms);
		checkAcronyms(source, pointer + "/only_for", exception.only(), acronyms);
	}

	private void checkAcronyms(SourceFile source, String pointer, List<String> named, Set<String> acronyms) {
		for (int i = 0; i < named.size(); i++) {
			if (!acronyms.contains(named.get(i))) {
				this.findings.add(source, pointer + "/" + i, unknown("dependency", named.get(i)));
			}
		}
	}

	private static String unknown(String what, String name) {
		return "there is no " + what + " \"" + name + "\".";
	}

}
