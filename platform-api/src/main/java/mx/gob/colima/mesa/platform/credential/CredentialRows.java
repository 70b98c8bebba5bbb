package mx.gob.colima.mesa.platform.credential;

import java.util.UUID;

import mx.gob.colima.mesa.platform.shared.Columns;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Credentials of the bound dependency, as the worker sees them.
 */
@Repository
@Transactional(readOnly = true)
class CredentialRows {

	private final DatabaseClient database;

	CredentialRows(DatabaseClient database) {
		this.database = database;
	}

	/**
	 * Whether a credential was not used in time, and is not issued again since.
	 * @param account the account
	 * @return whether it lapsed; empty if there is no such account
	 */
	Mono<Boolean> lapsed(UUID account) {
		return this.database
			.sql("select status in ('issued', 'handed_over') and lapsed_at is not null as lapsed from account"
					+ " where tenant_id = (select bound_tenant()) and id = :id")
			.bind("id", account)
			.map((row) -> Columns.flag(row, "lapsed"))
			.one();
	}

}
