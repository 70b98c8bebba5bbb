package mx.gob.colima.mesa.platform.tenancy;

import mx.gob.colima.mesa.platform.shared.CivilDate;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * The only way to the database: the caller's own pool, in a transaction that is bound to
 * the caller.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
@EnableTransactionManagement(proxyTargetClass = true)
class TenancyConfiguration {

	@Bean
	DoorConnectionFactory connectionFactory(DatabaseProperties properties) {
		return new DoorConnectionFactory(properties);
	}

	@Bean
	LastSeen lastSeen() {
		return new LastSeen();
	}

	@Bean
	ReactiveTransactionManager transactionManager(DoorConnectionFactory connectionFactory, LastSeen lastSeen,
			CivilDate date) {
		return new WholeBeginnings(new BoundTransactionManager(connectionFactory, new Binding(lastSeen, date)));
	}

	@Bean
	BoundReader boundReader(DatabaseClient database, ReactiveTransactionManager transactions, LastSeen lastSeen,
			CivilDate date) {
		return new BoundReader(database, transactions, lastSeen, date);
	}

	@Bean
	Listening listening(DatabaseProperties properties) {
		return () -> DoorConnectionFactory.single(properties, Door.STREAM).create();
	}

}
