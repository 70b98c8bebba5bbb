package mx.gob.colima.mesa.platform;

import mx.gob.colima.mesa.platform.operations.PrepareJob;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the API, or the deploy job that prepares its database.
 */
@SpringBootApplication
public class PlatformApi {

	/**
	 * Starts the API, or with the argument {@code prepare} the deploy job.
	 * @param args arguments of the command line
	 */
	public static void main(String[] args) {
		if (args.length > 0 && args[0].equals(PrepareJob.NAME)) {
			PrepareJob.run(args);
		}
		else {
			SpringApplication.run(PlatformApi.class, args);
		}
	}

}
