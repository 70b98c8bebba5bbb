package mx.gob.colima.mesa.local;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

import mx.gob.colima.mesa.local.application.Application;
import mx.gob.colima.mesa.local.application.Applications;
import mx.gob.colima.mesa.local.data.DataFolder;
import mx.gob.colima.mesa.local.data.Fingerprint;
import mx.gob.colima.mesa.local.data.Secrets;
import mx.gob.colima.mesa.local.door.DoorProcess;
import mx.gob.colima.mesa.local.keycloak.KeycloakOptions;
import mx.gob.colima.mesa.local.keycloak.KeycloakServer;
import mx.gob.colima.mesa.local.keycloak.Realm;
import mx.gob.colima.mesa.local.keycloak.RealmSnapshot;
import mx.gob.colima.mesa.local.mail.MailProcess;
import mx.gob.colima.mesa.local.people.Passwords;
import mx.gob.colima.mesa.local.people.Roster;
import mx.gob.colima.mesa.local.people.SignIn;
import mx.gob.colima.mesa.local.people.SignIns;
import mx.gob.colima.mesa.local.postgres.PostgresOptions;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.local.report.Progress;

/**
 * The order of a start: the database, then Keycloak, the mail catcher and the API's
 * preparation side by side, the past when it is the first, then the applications, then
 * the people.
 */
final class Startup {

	static final String DATABASE = "postgres";

	private final PlatformOptions options;

	private final Progress progress;

	private final ExecutorService threads;

	private final DataFolder data;

	private final Applications applications;

	Startup(PlatformOptions options, Progress progress, ExecutorService threads) {
		this.options = options;
		this.progress = progress;
		this.threads = threads;
		this.data = options.data();
		this.applications = new Applications(options.root(), options.ports(), this.data);
	}

	LocalPlatform.Started run() throws Exception {
		PostgresServer database = startDatabase();
		Roster roster = Roster.of(this.options.config());
		CompletableFuture<KeycloakServer> keycloak = CompletableFuture.supplyAsync(() -> startKeycloak(database),
				this.threads);
		CompletableFuture<Void> prepared = CompletableFuture.runAsync(() -> prepare(database, roster), this.threads);
		// before people are linked to Keycloak, because the past is made in their names
		CompletableFuture<Void> past = prepared.thenRunAsync(() -> makePast(database, roster), this.threads);
		CompletableFuture<List<SignIn>> people = keycloak.thenCombineAsync(past, (running, nothing) -> signIn(
				new SignIns(roster, passwords(), running.admin(), () -> database.connect(Applications.DATABASE))),
				this.threads);
		List<CompletableFuture<?>> parts = new ArrayList<>(List.of(people, run(this::openDoor), run(this::catchMail)));
		this.applications.apis().forEach((api) -> parts.add(past.thenRunAsync(() -> start(api), this.threads)));
		this.applications.faces().forEach((face) -> parts.add(run(() -> start(face))));
		awaitAll(parts.toArray(CompletableFuture[]::new));
		return new LocalPlatform.Started(database, people.join());
	}

	/**
	 * Starts again what was killed, as it was.
	 * @param name its name
	 */
	void revive(String name) {
		if (DATABASE.equals(name)) {
			startDatabase();
		}
		if (DoorProcess.NAME.equals(name)) {
			openDoor();
		}
		if (MailProcess.NAME.equals(name)) {
			catchMail();
		}
		Stream.concat(this.applications.apis().stream(), this.applications.faces().stream())
			.filter((application) -> application.name().equals(name))
			.forEach(this::start);
	}

	private PostgresServer startDatabase() {
		Secrets secrets = this.data.secrets();
		if (!Files.exists(this.data.postgres())) {
			new RealmSnapshot(this.options.keycloakZip(), this.options.realm(), this.progress)
				.restore(this.data.postgres(), secrets);
		}
		this.progress.step("step.postgres");
		PostgresServer server = PostgresServer.start(new PostgresOptions(this.data.postgres(), this.data.log(DATABASE),
				this.options.ports().postgres(), secrets.get(RealmSnapshot.SUPERUSER), this.options.durable()));
		this.progress.step("step.postgres.ready");
		return server;
	}

	private KeycloakServer startKeycloak(PostgresServer database) {
		Secrets secrets = this.data.secrets();
		this.progress.step("step.keycloak");
		KeycloakServer server = KeycloakServer.start(new KeycloakOptions(this.options.keycloakZip(),
				this.options.realm(), this.data.path().resolve("keycloak"), this.data.log("keycloak"),
				this.options.ports().keycloak(), this.options.ports().keycloakManagement(),
				database.jdbcUrl("keycloak"), secrets.get(RealmSnapshot.DATABASE), secrets.get(RealmSnapshot.ADMIN)),
				this.progress);
		wire(server);
		this.progress.step("step.keycloak.ready");
		return server;
	}

	private void wire(KeycloakServer server) {
		Addresses addresses = Addresses.of(this.options.ports());
		String state = addresses.toString();
		if (!this.data.isDone("wired", state)) {
			Realm realm = new Realm(server.admin());
			realm.wire("mesa-portal", addresses.portal(), this.applications.clientSecret("mesa-portal"));
			realm.wire("mesa-admin", addresses.admin(), this.applications.clientSecret("mesa-admin"));
			realm.wire("mesa-api", addresses.api(), this.applications.clientSecret("mesa-api"));
			this.data.done("wired", state);
		}
	}

	private void prepare(PostgresServer database, Roster roster) {
		Application api = this.applications.api();
		String state = new Fingerprint().with(api.jar().fingerprint()).withContent(this.options.config()).text();
		if (!this.data.isDone("prepared", state)) {
			this.progress.step("step.prepare");
			database.createDatabase(Applications.DATABASE);
			database.runScript(Applications.DATABASE, api.jar().read("db/bootstrap.sql"));
			this.applications.databasePasswords().forEach(database::setPassword);
			api.run("prepare", this.applications.prepareSettings(this.options.config()), this.data.log("prepare"));
			this.progress.step("step.people");
			SignIns.load(roster, database, Applications.DATABASE);
			this.data.done("prepared", state);
		}
	}

	private void makePast(PostgresServer database, Roster roster) {
		new PastStep(this.options, this.progress).run(database, this.applications.past(this.options.past().requests()),
				roster.guest());
	}

	private CompletableFuture<Void> run(Runnable part) {
		return CompletableFuture.runAsync(part, this.threads);
	}

	private void openDoor() {
		if (!this.applications.door().isEmpty()) {
			this.progress.step("step.door");
			DoorProcess.start(this.applications.door(), this.data.log(DoorProcess.NAME));
			this.progress.step("step.door.ready");
		}
	}

	private void catchMail() {
		this.progress.step("step.mail");
		MailProcess.start(this.options.ports().mail(), this.options.ports().smtp(), this.data.mail(),
				this.data.log(MailProcess.NAME));
		this.progress.step("step.mail.ready");
	}

	private void start(Application application) {
		String name = application.name();
		this.progress.step("step.application", name);
		application.start(this.data.log(name));
		this.progress.step("step.application.ready", name);
	}

	private List<SignIn> signIn(SignIns signIns) {
		String tenants = new Fingerprint().withContent(this.options.config().resolve("tenants.yaml")).text();
		if (!this.data.isDone("organizations", tenants)) {
			this.progress.step("step.organizations");
			signIns.organize();
			this.data.done("organizations", tenants);
		}
		boolean damaged = passwords().isDamaged();
		this.progress.step(damaged ? "step.signins.damaged" : "step.signins", this.data.path());
		return signIns.printed();
	}

	private Passwords passwords() {
		return new Passwords(this.data.path(), this.options.clock());
	}

	// the first fault ends the waiting: the others may never finish
	private static void awaitAll(CompletableFuture<?>... parts) throws InterruptedException, ExecutionException {
		CompletableFuture<?> fault = new CompletableFuture<>();
		for (CompletableFuture<?> part : parts) {
			part.exceptionally((ex) -> {
				fault.completeExceptionally(ex);
				return null;
			});
		}
		CompletableFuture.anyOf(CompletableFuture.allOf(parts), fault).get();
	}

}
