package mx.gob.colima.mesa.platform.identity;

import java.time.Clock;
import java.time.Instant;

import mx.gob.colima.mesa.contract.terms.AcceptTerms;
import mx.gob.colima.mesa.contract.terms.AcceptedTerms;
import mx.gob.colima.mesa.contract.terms.TermsView;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.terms.TermsDirectory;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person accepts the terms in force (rule book, F2); a credential that was handed over
 * is in use from then on.
 */
@Service
@Transactional
public class TermsAcceptance {

	private static final String ACCEPT = """
			insert into terms_acceptance as t (tenant_id, account_id, terms_version, sha256, accepted_at)
			values (bound_tenant(), bound_person(), :version, :sha256, :now)
			on conflict (tenant_id, account_id, terms_version) do nothing""";

	private static final String USE = """
			update account set status = 'active', terms_version = :version
			where tenant_id = (select bound_tenant()) and id = (select bound_person())""";

	private static final String ACCEPTED = """
			select accepted_at from terms_acceptance
			where tenant_id = (select bound_tenant()) and account_id = (select bound_person()) and terms_version = :version""";

	private final DatabaseClient database;

	private final TermsDirectory terms;

	private final Clock clock;

	TermsAcceptance(DatabaseClient database, TermsDirectory terms, Clock clock) {
		this.database = database;
		this.terms = terms;
		this.clock = clock;
	}

	/**
	 * Accepts.
	 * @param accepted the version, as it was shown
	 * @return what was accepted; {@code invalid} if another version is in force
	 */
	public Mono<AcceptedTerms> accept(AcceptTerms accepted) {
		return this.terms.inForce().flatMap((text) -> {
			if (text.version() != accepted.version() || !text.sha256().equals(accepted.sha256())) {
				return Mono.error(Fault.invalid("version", "terms_changed"));
			}
			return store(text);
		});
	}

	private Mono<AcceptedTerms> store(TermsView text) {
		Instant now = this.clock.instant();
		return this.database.sql(ACCEPT)
			.bind("version", text.version())
			.bind("sha256", text.sha256())
			.bind("now", now)
			.fetch()
			.rowsUpdated()
			.then(this.database.sql(USE).bind("version", text.version()).fetch().rowsUpdated())
			.then(this.database.sql(ACCEPTED)
				.bind("version", text.version())
				.map((row) -> Columns.instant(row, "accepted_at"))
				.one())
			.map((at) -> new AcceptedTerms(text.version(), text.sha256(), at));
	}

}
