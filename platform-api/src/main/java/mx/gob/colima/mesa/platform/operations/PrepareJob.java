package mx.gob.colima.mesa.platform.operations;

import java.util.Map;

import mx.gob.colima.mesa.platform.operations.prepare.PrepareConfiguration;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/**
 * {@code java -jar platform-api.jar prepare}: runs before the API does, ends by itself,
 * and answers 0, or 2 if what it was given cannot be used, or 1 if something else failed.
 */
public final class PrepareJob {

	/** Name of the job on the command line. */
	public static final String NAME = PrepareConfiguration.PROFILE;

	private PrepareJob() {
	}

	/**
	 * Runs the job. Nothing here waits for it: the process lives until the job, which the
	 * context subscribes to as to any reactive listener, ends it.
	 * @param args arguments of the command line
	 */
	public static void run(String[] args) {
		SpringApplication job = new SpringApplication(PrepareConfiguration.class);
		job.setWebApplicationType(WebApplicationType.NONE);
		job.setAdditionalProfiles(NAME);
		job.setBannerMode(Banner.Mode.OFF);
		job.setLogStartupInfo(false);
		job.setKeepAlive(true);
		job.setDefaultProperties(Map.of("logging.level.root", "warn"));
		job.run(args);
	}

}
