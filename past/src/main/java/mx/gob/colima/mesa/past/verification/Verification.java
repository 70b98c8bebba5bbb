package mx.gob.colima.mesa.past.verification;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendars;
import mx.gob.colima.mesa.platform.servicerequest.Dossiers;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * Checks what a database holds: every history link by link, every folio, and every clock
 * and state against the history. It reads some hundreds of requests at a time, whatever
 * their number.
 */
public final class Verification {

	private static final int WORKERS = Math.max(2, Runtime.getRuntime().availableProcessors());

	private static final List<String> SETTINGS = List.of("MESA_DATABASE_URL", "MESA_DATABASE_USER",
			"MESA_DATABASE_PASSWORD");

	private Verification() {
	}

	/**
	 * Runs on its own: {@code MESA_DATABASE_URL}, {@code MESA_DATABASE_USER} and
	 * {@code MESA_DATABASE_PASSWORD} say where. Ends with 0, with 1 if there are flaws,
	 * or with 2 if it is not told where.
	 * @param arguments none
	 */
	public static void main(String[] arguments) {
		System.exit(run(System.getenv(), System.out, System.err));
	}

	static int run(Map<String, String> environment, PrintStream out, PrintStream err) {
		List<String> missing = SETTINGS.stream().filter((name) -> !environment.containsKey(name)).toList();
		if (!missing.isEmpty()) {
			err.println("verify: set " + String.join(", ", missing) + " to say which database is checked");
			return 2;
		}
		List<String> where = SETTINGS.stream().map(environment::get).toList();
		Report report = of(where.get(0), where.get(1), where.get(2));
		out.println(report.text());
		return report.good() ? 0 : 1;
	}

	/**
	 * Checks a database.
	 * @param url its JDBC or R2DBC address, as {@code r2dbc:postgresql://host:5433/mesa}
	 * @param user somebody who sees all rows: {@code mesa_owner}, a superuser, or
	 * {@code mesa_auditor}, who cannot compare the counters of folios
	 * @param password the password
	 * @return what was found
	 */
	public static Report of(String url, String user, String password) {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			context.registerBean(ConnectionFactory.class, () -> connections(url, user, password));
			context.register(Parts.class);
			context.refresh();
			Inspection inspection = new Inspection(context.getBean(DatabaseClient.class),
					context.getBean(Dossiers.class), WORKERS);
			return Objects.requireNonNull(inspection.run().block());
		}
	}

	private static ConnectionPool connections(String url, String user, String password) {
		ConnectionFactory single = ConnectionFactories
			.get(ConnectionFactoryOptions.parse(url.replaceFirst("^jdbc:", "r2dbc:"))
				.mutate()
				.option(ConnectionFactoryOptions.USER, user)
				.option(ConnectionFactoryOptions.PASSWORD, password)
				.option(PostgresqlConnectionFactoryProvider.OPTIONS, Map.of("search_path", "mesa, public"))
				.build());
		return new ConnectionPool(ConnectionPoolConfiguration.builder(single)
			.initialSize(0)
			.maxSize(WORKERS + 1)
			.maxIdleTime(Duration.ofMinutes(1))
			.build());
	}

	@Configuration(proxyBeanMethods = false)
	@EnableTransactionManagement(proxyTargetClass = true)
	@Import(Dossiers.class)
	@ComponentScan(basePackageClasses = ServiceCalendars.class, useDefaultFilters = false,
			includeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
					pattern = ".*\\.(ServiceCalendars|CalendarVersions)"))
	static class Parts {

		@Bean
		R2dbcTransactionManager transactionManager(ConnectionFactory connections) {
			return new R2dbcTransactionManager(connections);
		}

		@Bean
		DatabaseClient databaseClient(ConnectionFactory connections) {
			return DatabaseClient.create(connections);
		}

		@Bean
		JsonMapper jsonMapper() {
			return JsonMapper.shared();
		}

	}

}
