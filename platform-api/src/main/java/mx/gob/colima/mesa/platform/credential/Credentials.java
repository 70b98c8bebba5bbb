package mx.gob.colima.mesa.platform.credential;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.credential.CredentialCounts;
import mx.gob.colima.mesa.contract.credential.CredentialFlag;
import mx.gob.colima.mesa.contract.credential.CredentialState;
import mx.gob.colima.mesa.contract.credential.CredentialView;
import mx.gob.colima.mesa.contract.credential.WaitingCandidate;
import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import mx.gob.colima.mesa.platform.enrolment.Authorised;
import mx.gob.colima.mesa.platform.enrolment.AuthorisedCandidate;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Cursor;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.Pages;
import mx.gob.colima.mesa.platform.shared.PrefixQuery;
import mx.gob.colima.mesa.platform.tenancy.TenantDirectory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Credentials as DTI looks at them.
 */
@Component
@Transactional(readOnly = true)
public class Credentials {

	private static final String SELECT = """
			select a.tenant_id, a.id, a.username, a.display_name, a.email, a.position, a.roles, a.status, a.subject,
				a.issued_at, a.good_until, a.handed_over_at from account a\s""";

	private static final String UNUSED = "a.status in ('issued', 'handed_over')";

	private static final String LAPSED = UNUSED + " and a.good_until <= :now";

	private static final Map<CredentialFlag, String> FLAGS = Map.of(CredentialFlag.BEING_MADE,
			"a.status = 'issued' and a.subject is null and a.good_until > :now", CredentialFlag.UNUSED,
			UNUSED + " and a.good_until > :now", CredentialFlag.LAPSED, LAPSED);

	private static final String COUNTS = """
			select (select count(*) from enrolment_candidate where state = 'AUTHORISED') as waiting,
				(select count(*) from account a where %s) as being_made, (select count(*) from account a where %s) as unused,
				(select count(*) from account a where %s) as lapsed,
				(select count(*) from account a where a.status = 'active') as active"""
		.formatted(FLAGS.get(CredentialFlag.BEING_MADE), FLAGS.get(CredentialFlag.UNUSED), LAPSED);

	private static final Cursor START = Cursor.of("", Cursor.FIRST_ID);

	private static final Cursor FIRST = Cursor.of(0, Cursor.FIRST_ID);

	private final DatabaseClient database;

	private final Authorised authorised;

	private final TenantDirectory tenants;

	private final Clock clock;

	Credentials(DatabaseClient database, Authorised authorised, TenantDirectory tenants, Clock clock) {
		this.database = database;
		this.authorised = authorised;
		this.tenants = tenants;
		this.clock = clock;
	}

	/**
	 * Lists credentials by user name.
	 * @param wanted which ones
	 * @param after cursor of the previous page
	 * @param limit rows per page
	 * @return the page
	 */
	public Mono<Page<CredentialView>> list(Wanted wanted, @Nullable String after, int limit) {
		Cursor from = (after != null) ? Cursor.decode(after, 2) : START;
		StringBuilder sql = new StringBuilder(SELECT).append("join tenant t on t.id = a.tenant_id")
			.append(" where (a.username, a.id) > (:after, :id) and (:tenant = '' or t.acronym = upper(:tenant))")
			.append(" and (:q = '' or a.tsv @@ to_tsquery('mesa.names', :q))");
		if (wanted.state() != null) {
			sql.append(" and a.status = '").append(wanted.state().name().toLowerCase(Locale.ROOT)).append('\'');
		}
		if (wanted.flag() != null) {
			sql.append(" and ").append(FLAGS.get(wanted.flag()));
		}
		Instant now = this.clock.instant();
		Map<String, Object> bound = new HashMap<>(Map.of("after", from.parts().getFirst(), "id", from.uuid(1), "tenant",
				Objects.requireNonNullElse(wanted.tenant(), ""), "q", PrefixQuery.of(wanted.q()), "limit", limit + 1));
		if (wanted.flag() != null) {
			bound.put("now", now);
		}
		return this.database.sql(sql.append(" order by a.username, a.id limit :limit").toString())
			.bindValues(bound)
			.map((row) -> Stored.read(row, now))
			.all()
			.collectList()
			.flatMap(this::named)
			.map((rows) -> Pages.cut(rows, limit, (row) -> Cursor.of(row.username(), row.id()), (row) -> row));
	}

	/**
	 * Finds a credential.
	 * @param id the account
	 * @return the credential; {@code not_found}
	 */
	public Mono<CredentialView> find(UUID id) {
		Instant now = this.clock.instant();
		return this.database.sql(SELECT + "where a.id = :id")
			.bind("id", id)
			.map((row) -> Stored.read(row, now))
			.one()
			.switchIfEmpty(Mono.error(Fault::notFound))
			.flatMap((row) -> named(List.of(row)))
			.map(List::getFirst);
	}

	/**
	 * Lists what waits for a credential.
	 * @param after cursor of the previous page
	 * @param limit rows per page
	 * @return the page, oldest application first
	 */
	public Mono<Page<WaitingCandidate>> waiting(@Nullable String after, int limit) {
		Cursor from = (after != null) ? Cursor.decode(after, 2) : FIRST;
		return this.authorised.waiting(from.uuid(1), from.number(0), limit + 1)
			.flatMap((rows) -> views(rows.stream().map(AuthorisedCandidate::tenantId)).map((known) -> Pages.cut(rows,
					limit, (row) -> Cursor.of(row.no(), row.applicationId()), (row) -> candidate(row, known))));
	}

	/**
	 * Tells how credentials stand.
	 * @return the counts
	 */
	public Mono<CredentialCounts> counts() {
		return this.database.sql(COUNTS)
			.bind("now", this.clock.instant())
			.map((row) -> new CredentialCounts(Columns.get(row, "waiting", Long.class),
					Columns.get(row, "being_made", Long.class), Columns.get(row, "unused", Long.class),
					Columns.get(row, "lapsed", Long.class), Columns.get(row, "active", Long.class)))
			.one();
	}

	private Mono<List<CredentialView>> named(List<Stored> rows) {
		return views(rows.stream().map(Stored::tenantId))
			.map((known) -> rows.stream().map((row) -> row.toView(known)).toList());
	}

	private Mono<Map<UUID, TenantView>> views(Stream<UUID> ids) {
		return this.tenants.views(ids.collect(Collectors.toSet()));
	}

	private static WaitingCandidate candidate(AuthorisedCandidate row, Map<UUID, TenantView> known) {
		return new WaitingCandidate(row.id(), Objects.requireNonNull(known.get(row.tenantId())), row.folio(),
				row.person().employeeNumber(), row.person().name(), row.person().email(), row.person().position(),
				row.authorisedBy(), row.authorisedAt(), row.elsewhere());
	}

	/**
	 * Which credentials.
	 *
	 * @param tenant acronym of a dependency
	 * @param state a state
	 * @param flag a flag
	 * @param q words of the name, or the beginning of the user name
	 */
	public record Wanted(@Nullable String tenant, @Nullable CredentialState state, @Nullable CredentialFlag flag,
			@Nullable String q) {
	}

	private record Stored(UUID tenantId, UUID id, String username, String name, @Nullable String email,
			@Nullable String position, Set<Role> roles, CredentialState state, Set<CredentialFlag> flags,
			@Nullable Instant issuedAt, @Nullable Instant goodUntil, @Nullable Instant handedOverAt) {

		static Stored read(Readable row, Instant now) {
			CredentialState state = CredentialState.valueOf(Columns.text(row, "status").toUpperCase(Locale.ROOT));
			Instant until = row.get("good_until", Instant.class);
			boolean unused = state == CredentialState.ISSUED || state == CredentialState.HANDED_OVER;
			return new Stored(Columns.uuid(row, "tenant_id"), Columns.uuid(row, "id"), Columns.text(row, "username"),
					Columns.text(row, "display_name"), row.get("email", String.class),
					row.get("position", String.class), roles(row), state,
					flags(state, until, row.get("subject", String.class), now), row.get("issued_at", Instant.class),
					unused ? until : null, row.get("handed_over_at", Instant.class));
		}

		private static Set<CredentialFlag> flags(CredentialState state, @Nullable Instant until,
				@Nullable String subject, Instant now) {
			Set<CredentialFlag> flags = EnumSet.noneOf(CredentialFlag.class);
			if (state == CredentialState.ISSUED || state == CredentialState.HANDED_OVER) {
				boolean lapsed = until != null && !until.isAfter(now);
				flags.add(lapsed ? CredentialFlag.LAPSED : CredentialFlag.UNUSED);
				if (subject == null && !lapsed) {
					flags.add(CredentialFlag.BEING_MADE);
				}
			}
			return flags;
		}

		private static Set<Role> roles(Readable row) {
			return Arrays.stream(Columns.get(row, "roles", String[].class))
				.map((key) -> Role.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_')))
				.collect(Collectors.toUnmodifiableSet());
		}

		CredentialView toView(Map<UUID, TenantView> known) {
			return new CredentialView(this.id, Objects.requireNonNull(known.get(this.tenantId)), this.username,
					this.name, this.email, this.position, this.roles, this.state, this.flags, this.issuedAt,
					this.goodUntil, this.handedOverAt);
		}

	}

}
