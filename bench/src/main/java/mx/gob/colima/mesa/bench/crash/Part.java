package mx.gob.colima.mesa.bench.crash;

/**
 * What of the platform may crash by itself.
 */
public enum Part {

	/** The API. */
	API("platform-api"),

	/** The portal of the dependencies. */
	PORTAL("portal"),

	/** PostgreSQL, which Keycloak uses too. */
	DATABASE("postgres");

	private final String process;

	Part(String process) {
		this.process = process;
	}

	String process() {
		return this.process;
	}

}
