package mx.gob.colima.mesa.local;

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

	private final String child;

	Part(String child) {
		this.child = child;
	}

	String child() {
		return this.child;
	}

}
