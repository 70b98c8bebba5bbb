package mx.gob.colima.mesa.platform.operations.prepare;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the job is given.
 *
 * @param config folder of the configuration's files
 * @param database where the database is
 */
@ConfigurationProperties("mesa")
record PrepareProperties(@Nullable Path config, Database database) {

	Path requiredConfig() {
		if (this.config == null) {
			throw new Unusable("MESA_CONFIG is missing: it names the folder of the configuration's files.");
		}
		return this.config;
	}

	/**
	 * Where the database is.
	 *
	 * @param host host name
	 * @param port port
	 * @param name name of the database
	 * @param ownerPassword password of {@code mesa_owner}
	 */
	record Database(String host, int port, String name, @Nullable String ownerPassword) {

		static final String OWNER = "mesa_owner";

		String requiredPassword() {
			if (this.ownerPassword == null || this.ownerPassword.isEmpty()) {
				throw new Unusable("MESA_DATABASE_OWNER_PASSWORD is missing: the job works as " + OWNER + ".");
			}
			return this.ownerPassword;
		}

		String url() {
			return "jdbc:postgresql://" + place();
		}

		String place() {
			return this.host + ":" + this.port + "/" + this.name;
		}

	}

}
