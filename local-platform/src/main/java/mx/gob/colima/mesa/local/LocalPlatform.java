package mx.gob.colima.mesa.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import mx.gob.colima.mesa.local.application.Applications;
import mx.gob.colima.mesa.local.data.DataFolder;
import mx.gob.colima.mesa.local.keycloak.KeycloakAdmin;
import mx.gob.colima.mesa.local.keycloak.RealmSnapshot;
import mx.gob.colima.mesa.local.people.Passwords;
import mx.gob.colima.mesa.local.people.Roster;
import mx.gob.colima.mesa.local.people.SignIn;
import mx.gob.colima.mesa.local.people.SignIns;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.local.process.PidFile;
import mx.gob.colima.mesa.local.report.Fault;
import mx.gob.colima.mesa.local.report.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The whole platform, running: what {@code ./mesa up} starts, and tests start too.
 */
public final class LocalPlatform implements AutoCloseable {

	private static final Duration HURRY = Duration.ofSeconds(3);

	private final PlatformOptions options;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final AutoCloseable claim;

	private volatile @Nullable Started started;

	private LocalPlatform(PlatformOptions options, AutoCloseable claim) {
		this.options = options;
		this.claim = claim;
	}

	/**
	 * Starts everything and waits until it is ready and everybody printed can sign in.
	 * @param options where it comes from, what it keeps, where it listens
	 * @param progress told each step
	 * @return the running platform
	 */
	public static LocalPlatform start(PlatformOptions options, Progress progress) {
		return opened(claim(options), progress);
	}

	/**
	 * Starts everything as {@link #start} does; it ends with this process, also if that
	 * is ended from outside or in the middle of the start.
	 * @param options where it comes from, what it keeps, where it listens
	 * @param progress told each step
	 * @return the running platform
	 */
	public static LocalPlatform startForThisProcess(PlatformOptions options, Progress progress) {
		LocalPlatform platform = claim(options);
		Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "platform-stop"));
		return opened(platform, progress);
	}

	private static LocalPlatform opened(LocalPlatform platform, Progress progress) {
		try {
			platform.open(progress);
			return platform;
		}
		catch (RuntimeException ex) {
			platform.close();
			throw ex;
		}
	}

	/**
	 * Takes the data folder, forgets what was remembered of a predecessor, and makes sure
	 * that the ports are free; nothing starts yet.
	 * @param options where it comes from, what it keeps, where it listens
	 * @return the platform, to be opened and in any case closed
	 */
	static LocalPlatform claim(PlatformOptions options) {
		LocalPlatform platform = new LocalPlatform(options, options.data().claim());
		try {
			Status.forget(options);
			options.ports().requireFree();
			return platform;
		}
		catch (Fault ex) {
			platform.close();
			throw ex;
		}
	}

	void open(Progress progress) {
		try {
			this.started = this.threads.submit(() -> new Startup(this.options, progress, this.threads).run()).get();
		}
		catch (ExecutionException ex) {
			Throwable cause = ex;
			while (cause.getCause() != null && !(cause instanceof Fault)) {
				cause = cause.getCause();
			}
			throw (cause instanceof Fault fault) ? fault : new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Fault(ex, "fault.interrupted");
		}
	}

	/**
	 * Returns where people and programs reach it.
	 * @return the addresses
	 */
	public Addresses addresses() {
		return Addresses.of(this.options.ports());
	}

	/**
	 * Returns one sign-in per role, and a requester of a second dependency.
	 * @return the sign-ins, which work now
	 */
	public List<SignIn> people() {
		return started().people();
	}

	/**
	 * Returns one of those sign-ins.
	 * @param role the role
	 * @param tenant acronym of the dependency; {@code null} for any
	 * @return the first that fits
	 */
	public SignIn person(String role, @Nullable String tenant) {
		return people().stream()
			.filter((person) -> role.equals(person.role()))
			.filter((person) -> tenant == null || tenant.equals(person.tenant()))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Returns where the replicas are without the door.
	 * @return the replicas of API and portal; none if there is one of each
	 */
	public List<Addresses.Replica> replicas() {
		return Addresses.replicas(this.options.ports());
	}

	/**
	 * Ends one process, with those that it started, as if its machine had died.
	 * @param name name of a replica, an application, or {@code postgres}
	 */
	public void kill(String name) {
		if (!PidFile.of(this.options.data().log(name)).kill()) {
			throw new IllegalStateException(name + " does not run");
		}
	}

	/**
	 * Starts again what was killed, and waits until it is ready.
	 * @param name its name
	 */
	public void revive(String name) {
		new Startup(this.options, (step) -> {
		}, this.threads).revive(name);
	}

	/**
	 * Returns where a process writes what happens to it.
	 * @param name name of a replica, an application, {@code door} or {@code postgres}
	 * @return its log
	 */
	public Path log(String name) {
		return this.options.data().log(name);
	}

	/**
	 * Returns the database server, for tests that look underneath or break it.
	 * @return the server
	 */
	public PostgresServer database() {
		return started().database();
	}

	/**
	 * Returns an access token of anybody in the demonstration, as {@code ./mesa token}
	 * prints it.
	 * @param username the user name
	 * @return the token
	 */
	public String token(String username) {
		return new SignIns(Roster.of(this.options.config()),
				new Passwords(this.options.data().path(), this.options.clock()), keycloak(),
				() -> database().connect(Applications.DATABASE))
			.token(username)
			.orElseThrow(() -> new Fault("fault.token.who", username));
	}

	/**
	 * Returns an access token of the portal itself, with which it listens.
	 * @return the token
	 */
	public String machineToken() {
		String client = "mesa-portal";
		return keycloak()
			.signInMachine(client,
					new Applications(this.options.root(), this.options.ports(), this.options.data())
						.clientSecret(client))
			.orElseThrow(() -> new Fault("fault.token.who", client));
	}

	/**
	 * Stops everything, the database last, and leaves no process behind.
	 */
	@Override
	public void close() {
		this.threads.shutdownNow();
		// what only begins has nothing to bring to an end
		Duration patience = (this.started != null) ? DataFolder.ORDERLY : HURRY;
		try {
			this.options.data().stopChildren(patience);
			this.threads.awaitTermination(3, TimeUnit.SECONDS);
			// and what a thread was just starting
			this.options.data().stopChildren(patience);
			this.claim.close();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		if (this.options.temporary()) {
			this.options.data().delete();
		}
	}

	private KeycloakAdmin keycloak() {
		return new KeycloakAdmin(addresses().keycloak(), this.options.data().secrets().get(RealmSnapshot.ADMIN));
	}

	private Started started() {
		Started now = this.started;
		if (now == null) {
			throw new IllegalStateException("not open");
		}
		return now;
	}

	/**
	 * What a start brings.
	 *
	 * @param database the database server
	 * @param people the sign-ins
	 */
	record Started(PostgresServer database, List<SignIn> people) {
	}

}
