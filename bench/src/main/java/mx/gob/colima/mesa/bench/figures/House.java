package mx.gob.colima.mesa.bench.figures;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

import mx.gob.colima.mesa.bench.call.Deed;
import mx.gob.colima.mesa.bench.load.Wrk;
import mx.gob.colima.mesa.local.LocalPlatform;
import mx.gob.colima.mesa.local.PastWish;
import mx.gob.colima.mesa.local.PlatformOptions;
import mx.gob.colima.mesa.local.process.PidFile;
import tools.jackson.databind.json.JsonMapper;

/**
 * A platform with a past, and who calls it.
 *
 * @param name its name
 * @param options where it is
 * @param platform the platform
 * @param readers requesters, those who have filed most first
 */
record House(String name, PlatformOptions options, LocalPlatform platform,
		List<Reader> readers) implements AutoCloseable {

	private static final int PEOPLE = 8;

	private static final int HOT = 80;

	static House open(String name, Path folder, PastWish past, PrintStream out) throws SQLException {
		PlatformOptions options = PlatformOptions.forBenchmarks(folder, past);
		LocalPlatform platform = LocalPlatform.startForThisProcess(options, (step) -> out.println(name + ": " + step));
		return new House(name, options, platform, Reader.of(platform, PEOPLE, HOT));
	}

	Reader reader() {
		return this.readers.getFirst();
	}

	Side opening() {
		return api((token) -> this.reader()
			.requests()
			.stream()
			.map((id) -> Wrk.Call.get("/api/v1/requests/" + id, token))
			.toList(), reader().username());
	}

	Side list() {
		return api((token) -> List.of(Wrk.Call.get("/api/v1/requests?limit=20", token)), reader().username());
	}

	Side tray() {
		return api((token) -> List.of(Wrk.Call.get("/api/v1/tray?limit=50", token)),
				this.platform.person("service-manager", null).username());
	}

	Side filing() {
		return new Side(this.name, root(), () -> this.readers.stream().map((reader) -> filing(reader)).toList(), api(),
				postgres());
	}

	ProcessHandle api() {
		return process("platform-api");
	}

	ProcessHandle postgres() {
		return process("postgres");
	}

	@Override
	public void close() {
		this.platform.close();
	}

	private Wrk.Call filing(Reader reader) {
		Deed deed = Deed.filing(reader.offering().toString(), "Sin luz en la oficina", "Se va la luz mientras escribo.",
				"Edificio A, planta baja");
		return new Wrk.Call("POST", "/api/v1" + deed.path(), this.platform.token(reader.username()),
				JsonMapper.shared().writeValueAsString(deed.body()));
	}

	private Side api(Function<String, List<Wrk.Call>> calls, String username) {
		return new Side(this.name, root(), () -> calls.apply(this.platform.token(username)), api(), postgres());
	}

	private String root() {
		return this.platform.addresses().api().replaceFirst("/api/v1$", "");
	}

	private ProcessHandle process(String part) {
		return PidFile.of(this.options.data().log(part)).process().orElseThrow();
	}

}
