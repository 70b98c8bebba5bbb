package mx.gob.colima.mesa.platform.operations.prepare;

import java.time.Duration;
import java.util.function.Supplier;

import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.spi.ConnectionFactory;
import mx.gob.colima.mesa.platform.shared.SharedConfiguration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * All that the job needs, and nothing of the API: no server, no pools, no callers.
 */
@Configuration(proxyBeanMethods = false)
@Profile(PrepareConfiguration.PROFILE)
@EnableConfigurationProperties(PrepareProperties.class)
@EnableTransactionManagement(proxyTargetClass = true)
@Import({ SharedConfiguration.class, Preparation.class, Inventory.class, PrepareRunner.class, TenantTable.class,
		CalendarTable.class, CategoryTable.class, ServiceTable.class, LevelTable.class, OfferingTable.class,
		GroupTable.class, OperatorTable.class, TermsTable.class, Versions.class })
public class PrepareConfiguration {

	/** Profile that the job runs with, and that the API never has. */
	public static final String PROFILE = "prepare";

	@Bean
	ConnectionFactory connectionFactory(PrepareProperties properties) {
		PrepareProperties.Database database = properties.database();
		Supplier<CharSequence> password = database::requiredPassword;
		return new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
			.host(database.host())
			.port(database.port())
			.database(database.name())
			.username(PrepareProperties.Database.OWNER)
			.password(password)
			.applicationName(PROFILE)
			.connectTimeout(Duration.ofSeconds(10))
			.build());
	}

	@Bean
	R2dbcTransactionManager transactionManager(ConnectionFactory connectionFactory) {
		return new R2dbcTransactionManager(connectionFactory);
	}

	@Bean
	DatabaseClient databaseClient(ConnectionFactory connectionFactory) {
		return DatabaseClient.create(connectionFactory);
	}

}
