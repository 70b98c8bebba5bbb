package mx.gob.colima.mesa.bench.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Transactions by pgbench, of Debian's package: what the database itself can do.
 */
public final class Pgbench {

	private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

	private final int port;

	private final String database;

	private final String user;

	private final String password;

	/**
	 * A pgbench on a database of this machine.
	 * @param port the port
	 * @param database the database
	 * @param user who writes
	 * @param password the password
	 */
	public Pgbench(int port, String database, String user, String password) {
		this.port = port;
		this.database = database;
		this.user = user;
		this.password = password;
	}

	/**
	 * Runs a script, again and again, with one set of values or another.
	 * @param script name of the script in this package
	 * @param values what stands for the names in braces, for each variant of it
	 * @param clients how many at once
	 * @param time for how long
	 * @return transactions per second
	 * @throws IOException if pgbench does not run
	 */
	public double rate(String script, List<Map<String, String>> values, int clients, Duration time) throws IOException {
		List<Path> variants = new ArrayList<>();
		try {
			for (Map<String, String> one : values) {
				variants.add(write(script, one));
			}
			return rate(variants, clients, time);
		}
		finally {
			for (Path variant : variants) {
				Files.delete(variant);
			}
		}
	}

	private double rate(List<Path> variants, int clients, Duration time) throws IOException {
		List<String> command = new ArrayList<>(
				List.of("pgbench", "-n", "-M", "prepared", "-h", "localhost", "-p", String.valueOf(this.port), "-U",
						this.user, "-c", String.valueOf(clients), "-j", "2", "-T", String.valueOf(time.toSeconds())));
		variants.forEach((variant) -> command.addAll(List.of("-f", variant.toString())));
		command.add(this.database);
		String told = Tool.run(command, "PGPASSWORD", this.password, "PGOPTIONS", "-c search_path=mesa,public");
		Matcher rate = RATE.matcher(told);
		if (!rate.find()) {
			throw new IOException(told);
		}
		return Double.parseDouble(rate.group(1));
	}

	private static Path write(String script, Map<String, String> values) throws IOException {
		try (InputStream given = Objects.requireNonNull(Pgbench.class.getResourceAsStream(script))) {
			String text = new String(given.readAllBytes(), StandardCharsets.UTF_8);
			for (Map.Entry<String, String> value : values.entrySet()) {
				text = text.replace("{" + value.getKey() + "}", value.getValue().replace("'", "''"));
			}
			return Files.writeString(Files.createTempFile("mesa-pgbench", ".sql"), text);
		}
	}

}
