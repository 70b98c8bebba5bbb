package mx.gob.colima.mesa.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the API.
 */
@SpringBootApplication
public class PlatformApi {

	/**
	 * Starts the API.
	 * @param args arguments of the command line
	 */
	public static void main(String[] args) {
		SpringApplication.run(PlatformApi.class, args);
	}

}
