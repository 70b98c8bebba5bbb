package mx.gob.colima.mesa.bench.figures;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.bench.bare.BareStack;
import mx.gob.colima.mesa.bench.load.Wrk;
import mx.gob.colima.mesa.local.application.Applications;
import mx.gob.colima.mesa.local.process.Child;
import mx.gob.colima.mesa.local.process.Command;
import mx.gob.colima.mesa.local.process.FreePort;
import mx.gob.colima.mesa.local.process.Health;
import mx.gob.colima.mesa.local.process.PidFile;

/**
 * The bare stack, as a process of its own on the database of a house.
 */
final class Bare implements AutoCloseable {

	/** Sees and writes everything; only in a database of benchmarks. */
	private static final String ROLE = """
			do $$ begin
				if not exists (select from pg_roles where rolname = 'mesa_bare') then
					create role mesa_bare login bypassrls;
				end if;
			end $$;
			grant usage on schema mesa to mesa_bare;
			grant select on all tables in schema mesa to mesa_bare;
			grant insert on mesa.audit_entry to mesa_bare;
			alter role mesa_bare password '%s'""";

	private final House house;

	private final Path log;

	private final String url;

	private Bare(House house, Path log, String url) {
		this.house = house;
		this.log = log;
		this.url = url;
	}

	static Bare start(House house) throws IOException {
		String password = UUID.randomUUID().toString();
		house.platform().database().runScript(Applications.DATABASE, ROLE.formatted(password));
		int port = FreePort.pick();
		Path log = house.options().data().log("bare");
		Child child = Child.start(new Child.Start("bare",
				List.of(Command.java(), "-XX:+UseSerialGC", "-Xmx512m", "--enable-native-access=ALL-UNNAMED",
						"--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
						BareStack.class.getName()),
				Map.of("BARE_PORT", String.valueOf(port), "BARE_DATABASE_PORT",
						String.valueOf(house.platform().database().port()), "BARE_DATABASE", Applications.DATABASE,
						"BARE_USER", "mesa_bare", "BARE_PASSWORD", password, "BARE_TENANT_PASSWORD",
						house.options().data().secrets().get("database.tenant")),
				log));
		String url = "http://localhost:" + port;
		Health.await(child, URI.create(url + "/health"), Duration.ofSeconds(60));
		return new Bare(house, log, url);
	}

	Side opening() {
		return side("/requests/%s?" + caller());
	}

	Side boundOpening() {
		return side("/bound/requests/%s?subject=" + this.house.reader().subject() + "&" + caller());
	}

	Side list() {
		return side("/requests?" + caller());
	}

	Side tray() {
		return side("/tray");
	}

	@Override
	public void close() {
		PidFile.of(this.log).stop("TERM", Duration.ofSeconds(5));
	}

	private String caller() {
		return "tenant=" + this.house.reader().tenant() + "&me=" + this.house.reader().id();
	}

	private Side side(String path) {
		List<Wrk.Call> calls = this.house.reader()
			.requests()
			.stream()
			.map((id) -> Wrk.Call.get(path.formatted(id), ""))
			.distinct()
			.toList();
		return new Side("bare", this.url, () -> calls, PidFile.of(this.log).process().orElseThrow(),
				this.house.postgres());
	}

}
