package mx.gob.colima.mesa.config;

import java.nio.file.Path;

/**
 * The six files of a folder, each with its source.
 */
record Documents(Document<TenantsFile> tenants, Document<CalendarsFile> calendars, Document<ServicesFile> services,
		Document<GroupsFile> groups, Document<OperatorsFile> operators, Document<TermsFile> terms) {

	static Documents read(Path directory, Findings findings) {
		Reader reader = new Reader(directory, findings, new SchemaCheck(findings));
		SourceFile tenants = reader.read("tenants.yaml");
		SourceFile calendars = reader.read("calendars.yaml");
		SourceFile services = reader.read("services.yaml");
		SourceFile groups = reader.read("groups.yaml");
		SourceFile operators = reader.read("operators.yaml");
		SourceFile terms = reader.read("terms.yaml");
		findings.throwIfAny();
		return new Documents(reader.bind(tenants, TenantsFile.class), reader.bind(calendars, CalendarsFile.class),
				reader.bind(services, ServicesFile.class), reader.bind(groups, GroupsFile.class),
				reader.bind(operators, OperatorsFile.class), reader.bind(terms, TermsFile.class));
	}

	/**
	 * A file's content and where it stands.
	 */
	record Document<T>(SourceFile source, T content) {
	}

	/**
	 * Reads the files of one folder.
	 */
	private record Reader(Path directory, Findings findings, SchemaCheck schemas) {

		SourceFile read(String name) {
			SourceFile source = SourceFile.read(this.directory.resolve(name), this.findings);
			this.schemas.check(source);
			return source;
		}

		<T> Document<T> bind(SourceFile source, Class<T> type) {
			return new Document<>(source, source.bind(type, this.findings));
		}

	}

}
