package mx.gob.colima.mesa.bench;

import mx.gob.colima.mesa.local.LocalPlatform;
import mx.gob.colima.mesa.local.PlatformOptions;

/**
 * The platform that the tests of this JVM share; it keeps what it said it has.
 */
final class Durable {

	private Durable() {
	}

	static LocalPlatform platform() {
		return Running.PLATFORM;
	}

	private static final class Running {

		private static final LocalPlatform PLATFORM = start();

		private static LocalPlatform start() {
			LocalPlatform platform = LocalPlatform.start(PlatformOptions.forCrashes(), System.out::println);
			Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "platform-stop"));
			return platform;
		}

	}

}
