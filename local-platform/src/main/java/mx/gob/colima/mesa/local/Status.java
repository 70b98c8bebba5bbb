package mx.gob.colima.mesa.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import mx.gob.colima.mesa.local.application.Applications;
import mx.gob.colima.mesa.local.data.Ports;
import mx.gob.colima.mesa.local.keycloak.KeycloakAdmin;
import mx.gob.colima.mesa.local.keycloak.KeycloakServer;
import mx.gob.colima.mesa.local.keycloak.RealmSnapshot;
import mx.gob.colima.mesa.local.people.Passwords;
import mx.gob.colima.mesa.local.people.Roster;
import mx.gob.colima.mesa.local.people.SignIn;
import mx.gob.colima.mesa.local.people.SignIns;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.local.process.Folders;
import mx.gob.colima.mesa.local.process.Health;
import mx.gob.colima.mesa.local.report.Fault;
import mx.gob.colima.mesa.local.report.Texts;
import tools.jackson.databind.json.JsonMapper;

/**
 * What runs, how it feels, and who may sign in; remembered in the data folder because
 * whoever asks is another process.
 */
final class Status {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String ROW = "  %-38s %-16s %s";

	private final PlatformOptions options;

	private final PrintStream out;

	Status(PlatformOptions options, PrintStream out) {
		this.options = options;
		this.out = out;
	}

	static void forget(PlatformOptions options) {
		try {
			Files.deleteIfExists(file(options));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void announce(LocalPlatform platform, Duration elapsed) {
		// whoever waits for the file reads it at once
		Path next = this.options.data().path().resolve("running.json.next");
		JSON.writeValue(next.toFile(), this.options.ports());
		Folders.move(next, file(this.options));
		this.out.println();
		this.out.println(Texts.get("up.ready", elapsed.toSeconds()));
		printTable(platform.addresses(), platform.people());
		this.out.println(Texts.get("up.end"));
	}

	int print(boolean json) {
		Optional<Ports> ports = running(this.options);
		Addresses addresses = Addresses.of(ports.orElse(this.options.ports()));
		Map<String, Boolean> health = new LinkedHashMap<>();
		ports.map(Addresses::health)
			.orElse(Map.of())
			.forEach((name, address) -> health.put(name, Health.isGood(address)));
		// a replica that is missing is what the others are for
		boolean ready = !health.isEmpty() && !health.containsValue(false);
		List<ReplicaStatus> replicas = ports.map(Addresses::replicas)
			.orElse(List.of())
			.stream()
			.map((replica) -> new ReplicaStatus(replica.name(), replica.url(), Health.isGood(replica.health())))
			.toList();
		List<SignIn> people = ready ? people() : List.of();
		if (json) {
			Map<String, Object> answer = new LinkedHashMap<>();
			answer.put("ready", ready);
			answer.put("urls", addresses);
			answer.put("people", people);
			Duration ahead = this.options.data().clock().read();
			answer.put("clock",
					Map.of("offset", ahead.toString(), "now", this.options.clock().instant().plus(ahead).toString()));
			if (!replicas.isEmpty()) {
				answer.put("replicas", replicas);
			}
			this.out.println(JSON.writeValueAsString(answer));
		}
		else {
			this.out.println(Texts.get(ready ? "status.ready" : health.isEmpty() ? "status.down" : "status.unwell"));
			health.forEach(this::printHealth);
			Revival.of(this.options)
				.map(Revival::dead)
				.filter((dead) -> !dead.isEmpty())
				.ifPresent((dead) -> this.out.println("  " + Texts.get("status.dead", String.join(", ", dead))));
			replicas.forEach((replica) -> printHealth(replica.name() + " (" + replica.url() + ")", replica.ready()));
			if (ready) {
				printTable(addresses, people);
			}
		}
		return ready ? 0 : 3;
	}

	private void printHealth(String name, boolean good) {
		this.out
			.println("  " + name + ": " + Texts.get(good ? "status.good" : "status.bad", this.options.data().path()));
	}

	int printToken(List<String> words) {
		if (words.size() != 1) {
			throw new Fault("fault.token.usage");
		}
		Ports ports = running(this.options).orElseThrow(() -> new Fault("fault.token.down"));
		KeycloakAdmin admin = new KeycloakAdmin(KeycloakServer.url(ports.keycloak()),
				this.options.data().secrets().get(RealmSnapshot.ADMIN));
		SignIns signIns = new SignIns(Roster.of(this.options.config()), passwords(), admin,
				() -> PostgresServer.connect(ports.postgres(), Applications.DATABASE,
						this.options.data().secrets().get(RealmSnapshot.SUPERUSER)));
		this.out
			.println(signIns.token(words.getFirst()).orElseThrow(() -> new Fault("fault.token.who", words.getFirst())));
		return 0;
	}

	private List<SignIn> people() {
		return passwords().printed(Roster.of(this.options.config()));
	}

	private Passwords passwords() {
		return new Passwords(this.options.data().path(), this.options.clock());
	}

	static Optional<Ports> running(PlatformOptions options) {
		Path file = file(options);
		return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), Ports.class)) : Optional.empty();
	}

	private void printTable(Addresses addresses, List<SignIn> people) {
		new ClockCommand(this.options.data(), this.options.clock()).said()
			.ifPresent((moved) -> this.out.println("  " + moved + System.lineSeparator()));
		Map<String, String> places = new LinkedHashMap<>();
		places.put("Portal", addresses.portal() + "/sefome");
		places.put("Admin", addresses.admin());
		places.put("API", addresses.api());
		places.put("OpenAPI", addresses.openapi());
		places.put("Keycloak", addresses.keycloak());
		places.put(Texts.get("mail.label"), addresses.mail());
		places.forEach((name, address) -> this.out.println(String.format("  %-22s %s", name, address)));
		this.out.println();
		this.out.println(String.format(ROW, Texts.get("people.who"), Texts.get("people.username"),
				Texts.get("people.password")));
		for (SignIn person : people) {
			String office = person.username().replaceAll("\\..*", "").toUpperCase(Locale.ROOT);
			String where = (person.tenant() != null) ? person.tenant() : office;
			this.out.println(String.format(ROW, Texts.get("role." + person.role()) + " (" + where + ")",
					person.username(), person.password()));
		}
		this.out.println();
	}

	private static Path file(PlatformOptions options) {
		return options.data().path().resolve("running.json");
	}

	/**
	 * A replica and whether it answers.
	 *
	 * @param name its name
	 * @param url where it is without the door
	 * @param ready whether it answers
	 */
	private record ReplicaStatus(String name, String url, boolean ready) {
	}

}
