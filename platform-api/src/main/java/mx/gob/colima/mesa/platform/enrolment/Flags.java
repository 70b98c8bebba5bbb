package mx.gob.colima.mesa.platform.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.enrolment.CandidateFlag;
import mx.gob.colima.mesa.platform.shared.Columns;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What SG should know of rows before deciding them: compared with the whole State through
 * the operators' door, which nobody of a dependency has.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Flags {

	private static final String COMPARE = """
			select c.id,
				not exists (select from employee e where e.tenant_id = c.tenant_id and e.active
					and e.employee_number = c.employee_number) as unknown,
				exists (select from account a where a.employee_number = c.employee_number and a.status <> 'ended'
					and a.tenant_id = c.tenant_id) as here,
				(select t.acronym from account a join tenant t on t.id = a.tenant_id
					where a.employee_number = c.employee_number and a.status <> 'ended' and a.tenant_id <> c.tenant_id
					order by a.id desc limit 1) as elsewhere,
				exists (select from account a where lower(a.email) = lower(c.email) and a.status <> 'ended'
					and a.employee_number <> c.employee_number)
					or exists (select from operator o where lower(o.email) = lower(c.email) and o.status <> 'ended')
					or exists (select from enrolment_candidate o where lower(o.email) = lower(c.email) and o.id <> c.id
						and o.state in ('SUBMITTED', 'AUTHORISED') and o.employee_number <> c.employee_number) as shared
			from enrolment_candidate c where c.tenant_id = :tenant and c.application_id = :application""";

	private final DatabaseClient database;

	Flags(DatabaseClient database) {
		this.database = database;
	}

	/**
	 * Compares the rows of an application.
	 * @param application the application
	 * @return what was found, by row
	 */
	Mono<Map<UUID, Found>> of(Application application) {
		return this.database.sql(COMPARE)
			.bind("tenant", application.tenantId())
			.bind("application", application.id())
			.map(Flags::read)
			.all()
			.collect(Collectors.toMap(Found::id, (found) -> found));
	}

	private static Found read(Readable row) {
		String elsewhere = row.get("elsewhere", String.class);
		List<CandidateFlag> flags = new ArrayList<>();
		add(flags, CandidateFlag.OTHER_DEPENDENCY, elsewhere != null);
		add(flags, CandidateFlag.HAS_CREDENTIALS, Columns.flag(row, "here"));
		add(flags, CandidateFlag.NOT_ON_ROLL, Columns.flag(row, "unknown") && elsewhere == null);
		add(flags, CandidateFlag.DUPLICATE_EMAIL, Columns.flag(row, "shared"));
		return new Found(Columns.uuid(row, "id"), flags, elsewhere);
	}

	private static void add(List<CandidateFlag> flags, CandidateFlag flag, boolean raised) {
		if (raised) {
			flags.add(flag);
		}
	}

	/**
	 * What was found of a row.
	 *
	 * @param id the row
	 * @param flags the flags
	 * @param elsewhere acronym of the dependency in which the person has credentials
	 */
	record Found(UUID id, List<CandidateFlag> flags, @Nullable String elsewhere) {

		static Found nothing(UUID id) {
			return new Found(id, List.of(), null);
		}

	}

}
