package mx.gob.colima.mesa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import mx.gob.colima.mesa.local.application.Application;
import mx.gob.colima.mesa.local.application.Applications;
import mx.gob.colima.mesa.local.data.DataFolder;
import mx.gob.colima.mesa.local.data.Ports;
import mx.gob.colima.mesa.local.door.DoorProcess;
import mx.gob.colima.mesa.local.mail.MailProcess;
import mx.gob.colima.mesa.local.process.PidFile;
import mx.gob.colima.mesa.local.report.Fault;

/**
 * What has died of a platform that is up, and how it comes back: beside what still runs,
 * as it was.
 */
final class Revival {

	private static final String KEYCLOAK = "keycloak";

	private final PlatformOptions running;

	private Revival(PlatformOptions running) {
		this.running = running;
	}

	/**
	 * Looks whether there is a platform to bring back.
	 * @param options what {@code ./mesa} was called with
	 * @return empty if none is up; what is only starting, or was stopped, is not
	 */
	static Optional<Revival> of(PlatformOptions options) {
		boolean watched = PidFile.of(options.data().log("mesa")).process().isPresent();
		return watched ? Status.running(options).map((ports) -> new Revival(at(options, ports))) : Optional.empty();
	}

	/**
	 * Tells which processes are gone.
	 * @return their names; what others need comes first
	 */
	List<String> dead() {
		Ports ports = this.running.ports();
		Applications applications = new Applications(this.running.root(), ports, this.running.data());
		List<String> expected = new ArrayList<>(List.of(Startup.DATABASE, KEYCLOAK, MailProcess.NAME));
		applications.apis().stream().map(Application::name).forEach(expected::add);
		applications.faces().stream().map(Application::name).forEach(expected::add);
		if (!applications.door().isEmpty()) {
			expected.add(DoorProcess.NAME);
		}
		return expected.stream().filter(this::isDead).toList();
	}

	/**
	 * Brings back whatever died.
	 * @param start starts one at the ports at which it was
	 * @return what was brought back
	 */
	List<String> run(Starting start) {
		List<String> dead = dead();
		if (dead.contains(KEYCLOAK)) {
			throw new Fault("fault.revive", KEYCLOAK);
		}
		Consumer<String> starter = start.at(this.running);
		for (String name : dead) {
			keep(this.running.data(), name);
			starter.accept(name);
		}
		return dead;
	}

	// the next log takes its place, and why it died is of interest
	private static void keep(DataFolder data, String name) {
		Path log = data.log(name);
		try {
			if (Files.exists(log)) {
				Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean isDead(String name) {
		return PidFile.of(this.running.data().log(name)).process().isEmpty();
	}

	// it may have been started with other variables than these
	private static PlatformOptions at(PlatformOptions options, Ports ports) {
		return new PlatformOptions(options.root(), options.data(), ports, options.clock(), options.temporary(),
				options.durable(), options.past());
	}

	/**
	 * How one process is started.
	 */
	@FunctionalInterface
	interface Starting {

		Consumer<String> at(PlatformOptions running);

	}

}
