package mx.gob.colima.mesa.config;

import java.nio.file.Path;

/**
 * Reads a folder of configuration files: {@code tenants.yaml}, {@code calendars.yaml},
 * {@code services.yaml}, {@code groups.yaml}, {@code operators.yaml} and
 * {@code terms.yaml}.
 */
public final class ConfigurationLoader {

	/**
	 * Reads and checks the files of a folder, as a whole.
	 * @param directory the folder
	 * @return what they declare
	 * @throws InvalidConfiguration with everything that is wrong, by file and line
	 */
	public Configuration load(Path directory) {
		Findings findings = new Findings();
		Documents documents = Documents.read(directory, findings);
		new IdentityRules(findings).check(documents);
		new TenantRules(findings).check(documents.tenants());
		new CalendarRules(findings).check(documents.calendars());
		new CatalogRules(findings).check(documents);
		new PeopleRules(findings).check(documents);
		new TermsRules(findings).check(documents.terms());
		findings.throwIfAny();
		return new Assembly(documents).assemble();
	}

}
