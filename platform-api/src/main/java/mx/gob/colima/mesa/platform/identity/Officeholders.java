package mx.gob.colima.mesa.platform.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.people.OfficeholderView;
import mx.gob.colima.mesa.contract.people.PublicOffice;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import mx.gob.colima.mesa.platform.shared.CivilDate;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Cursor;
import mx.gob.colima.mesa.platform.shared.Pages;
import mx.gob.colima.mesa.platform.shared.PrefixQuery;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import mx.gob.colima.mesa.platform.tenancy.TenantDirectory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up who holds which office on a day, and so may sign.
 */
@Component
@Transactional(readOnly = true)
public class Officeholders {

	private static final List<String> ORDER = List.of("HEAD", "REPRESENTATIVE", "COORDINATOR");

	private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

	private static final String RANK = "array_position(array['HEAD', 'REPRESENTATIVE', 'COORDINATOR'], o.office)";

	private static final String IN_FORCE = " o.valid_from <= :on and (o.valid_to is null or o.valid_to >= :on)";

	private static final String PAGE = OfficeholderRows.SELECT
			+ """
					 join tenant t on t.id = o.tenant_id
					where (:tenant = '' or t.acronym = :tenant) and (not :dated or (%s))
					and (not :own or o.tenant_id = (select bound_tenant())) and (:q = '' or o.tsv @@ to_tsquery('mesa.names', :q))
					and (t.acronym, %s, date '9999-12-31' - o.valid_from, o.id) > (:acronym, :rank, :age, :id)
					order by t.acronym, %s, o.valid_from desc, o.id limit :limit"""
				.formatted(IN_FORCE, RANK, RANK);

	private static final String OFFICES = """
			select distinct o.office from officeholder o
			join account a on a.tenant_id = o.tenant_id and a.employee_number = o.employee_number
			where a.id = :account and a.status <> 'ended' and""" + IN_FORCE;

	private static final Cursor START = Cursor.of("", 0, 0, Cursor.FIRST_ID);

	private final DatabaseClient database;

	private final TenantDirectory tenants;

	private final CivilDate date;

	Officeholders(DatabaseClient database, TenantDirectory tenants, CivilDate date) {
		this.database = database;
		this.tenants = tenants;
		this.date = date;
	}

	/**
	 * Who holds an office on a day: its holder, if there is one, and those who stand in.
	 * @param tenant the dependency
	 * @param office the office
	 * @param day the day, by the date of people
	 * @return the officeholders, the holder first
	 */
	public Mono<List<Officeholder>> inForce(UUID tenant, PublicOffice office, LocalDate day) {
		return this.database
			.sql(OfficeholderRows.SELECT + " where o.tenant_id = :tenant and o.office = :office and" + IN_FORCE
					+ " order by o.substitute, o.valid_from, o.id")
			.bind("tenant", tenant)
			.bind("office", office.name())
			.bind("on", day)
			.map(Appointment::read)
			.all()
			.map(Appointment::toOfficeholder)
			.collectList();
	}

	/**
	 * Which offices the person of an account holds on a day.
	 * @param account the account
	 * @param day the day, by the date of people
	 * @return the offices
	 */
	public Mono<Set<PublicOffice>> offices(UUID account, LocalDate day) {
		return this.database.sql(OFFICES)
			.bind("account", account)
			.bind("on", day)
			.map((row) -> PublicOffice.valueOf(Columns.text(row, "office")))
			.all()
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Whether the person of an account may sign for the dependency on a day.
	 * @param account the account
	 * @param day the day, by the date of people
	 * @return whether they hold an office
	 */
	public Mono<Boolean> maySign(UUID account, LocalDate day) {
		return offices(account, day).map((held) -> !held.isEmpty());
	}

	/**
	 * Whether the person of an account may sign for the dependency today.
	 * @param account the account
	 * @return whether they hold an office
	 */
	public Mono<Boolean> maySign(UUID account) {
		return Mono.defer(() -> maySign(account, this.date.today()));
	}

	/**
	 * Lists appointments of the caller's own dependency.
	 * @param on only those in force on a day
	 * @param after cursor of the previous page
	 * @param limit rows per page
	 * @return the page, by office, latest first
	 */
	public Mono<Page<OfficeholderView>> own(@Nullable LocalDate on, @Nullable String after, int limit) {
		return list(new Sought("", on, "", true), after, limit);
	}

	/**
	 * Lists appointments.
	 * @param tenant acronym of one dependency, null for all
	 * @param on only those in force on a day
	 * @param q words of the name, or the beginning of the employee number
	 * @param after cursor of the previous page
	 * @param limit rows per page
	 * @return the page, by dependency and office, latest first
	 */
	public Mono<Page<OfficeholderView>> all(@Nullable String tenant, @Nullable LocalDate on, @Nullable String q,
			@Nullable String after, int limit) {
		String acronym = (tenant != null) ? tenant.toUpperCase(Locale.ROOT) : "";
		return list(new Sought(acronym, on, PrefixQuery.of(q), false), after, limit);
	}

	private Mono<Page<OfficeholderView>> list(Sought sought, @Nullable String after, int limit) {
		Cursor from = (after != null) ? Cursor.decode(after, 4) : START;
		LocalDate on = Objects.requireNonNullElseGet(sought.on(), this.date::today);
		Appointment.requireSensible("on", on);
		return this.database.sql(PAGE)
			.bind("tenant", sought.tenant())
			.bind("dated", sought.on() != null)
			.bind("on", on)
			.bind("own", sought.own())
			.bind("q", sought.words())
			.bind("acronym", from.parts().getFirst())
			.bind("rank", from.number(1))
			.bind("age", from.number(2))
			.bind("id", from.uuid(3))
			.bind("limit", limit + 1)
			.map(Appointment::read)
			.all()
			.collectList()
			.flatMap(this::views)
			.map((rows) -> Pages.cut(rows, limit, Officeholders::cursor, (row) -> row));
	}

	/**
	 * Appointments as the caller may see them.
	 * @param found the appointments
	 * @return the views
	 */
	Mono<List<OfficeholderView>> views(List<Appointment> found) {
		LocalDate today = this.date.today();
		return Mono
			.zip(TenantContext.person(),
					this.tenants.views(found.stream().map(Appointment::tenantId).collect(Collectors.toSet())))
			.map((both) -> {
				Map<UUID, TenantView> known = both.getT2();
				return found.stream()
					.map((one) -> one.toView(Objects.requireNonNull(known.get(one.tenantId())), today,
							both.getT1().operator()))
					.toList();
			});
	}

	private static Cursor cursor(OfficeholderView row) {
		return Cursor.of(row.tenant().acronym(), ORDER.indexOf(row.office().name()) + 1,
				LAST.toEpochDay() - row.from().toEpochDay(), row.id());
	}

	private record Sought(String tenant, @Nullable LocalDate on, String words, boolean own) {
	}

}
