package mx.gob.colima.mesa.local.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Settings for a small machine.
 */
final class PostgresSettings {

	private PostgresSettings() {
	}

	static List<String> command(PostgresBinaries binaries, PostgresOptions options) {
		List<String> words = new ArrayList<>(
				List.of(binaries.program("postgres").toString(), "-D", options.data().toAbsolutePath().toString()));
		Map<String, String> settings = new TreeMap<>(Map.of("listen_addresses", "localhost", "unix_socket_directories",
				"", "port", String.valueOf(options.port()), "max_connections", "120", "shared_buffers", "128MB",
				"password_encryption", "scram-sha-256", "log_min_messages", "warning"));
		if (!options.durable()) {
			settings.putAll(Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "off"));
		}
		settings.forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
		return words;
	}

}
