package mx.gob.colima.mesa.platform.tenancy;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Begins every transaction by binding dependency and person to it and reading the account
 * row. An account that may not call ends the transaction before any other statement.
 */
class BoundTransactionManager extends R2dbcTransactionManager {

	private static final long serialVersionUID = 1L;

	private final transient Binding binding;

	BoundTransactionManager(ConnectionFactory connectionFactory, Binding binding) {
		super(connectionFactory);
		this.binding = binding;
	}

	/**
	 * Runs right after BEGIN (spring-r2dbc 7).
	 * @param connection the transaction's connection
	 * @param definition the transaction's definition
	 * @return completes when the transaction is bound
	 */
	@Override
	protected Mono<Void> prepareTransactionalConnection(Connection connection, TransactionDefinition definition) {
		Mono<Void> bound = Mono
			.deferContextual((context) -> this.binding.bind(connection, TenantContext.require(context)));
		return super.prepareTransactionalConnection(connection, definition).then(bound)
			.onErrorResume((thrown) -> Mono.from(connection.rollbackTransaction()).then(Mono.<Void>error(thrown)));
	}

}
