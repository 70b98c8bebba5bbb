package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.request.BeneficiaryView;
import mx.gob.colima.mesa.contract.request.ClockKind;
import mx.gob.colima.mesa.contract.request.ClockState;
import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.platform.seal.Folio;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendars;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.tenancy.Person;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads requests.
 */
@Repository
@Transactional(readOnly = true)
class RequestRows {

	private static final String LISTED = """
			r.tenant_id, r.id, r.folio, r.offering_id, r.service_id, r.service_version,
			r.service_name, r.icon, r.category_id, r.category_name, r.serves, r.level_id, r.level_name, r.level_version,
			r.subject, r.place, r.requester_id, r.requester_name, r.beneficiary_self, r.beneficiary_name,
			r.beneficiary_number, r.beneficiary_employee_id, r.state, r.hold_reason, r.group_id, r.group_name,
			r.assignee_id, r.assignee_name, r.submitted_at, r.acknowledged_at, r.resolved_at, r.closed_at,
			r.promised_response, r.promised_resolution, r.clock, r.clock_state, r.clock_total_seconds,
			r.clock_consumed_seconds, r.clock_since, r.calendar_id, r.calendar_version, r.due_at, r.risk_at,
			r.answer_due_at, r.event_count, r.chain_head, r.version""";

	private static final String ONE = one("");

	// A number and not a parameter: the planner would take a tenth of all for it, find
	// that
	// each number is better planned anew, and do so at every call.
	private static final String PAGE = "select " + LISTED
			+ ", '' as description from service_request r where {where} order by {order} limit {limit}";

	private static final int[] SIZES = { 21, 51 };

	private static final int LARGEST = 101;

	private final DatabaseClient database;

	RequestRows(DatabaseClient database) {
		this.database = database;
	}

	/**
	 * Finds a request.
	 * @param id the request
	 * @param person who looks
	 * @return the request; empty if the person may not see it
	 */
	Mono<RequestRow> find(UUID id, Person person) {
		return one(id, person, ONE);
	}

	/**
	 * Finds a request and keeps everybody else from changing it until the transaction
	 * ends.
	 * @param id the request
	 * @param person who looks
	 * @return the request; empty if the person may not see it
	 */
	@Transactional
	Mono<RequestRow> lock(UUID id, Person person) {
		return one(id, person, ONE + " for update of r");
	}

	/**
	 * A page of requests without their descriptions.
	 * @param order their order
	 * @param count how many are needed, 101 at most
	 * @return the query, which gives so many or somewhat more
	 */
	static String page(String order, int count) {
		int enough = Arrays.stream(SIZES).filter((size) -> size >= count).findFirst().orElse(LARGEST);
		return PAGE.replace("{order}", order).replace("{limit}", String.valueOf(enough));
	}

	/**
	 * A request with its description and more.
	 * @param more further columns
	 * @return the query
	 */
	static String one(String more) {
		return "select " + LISTED + ", r.description" + more + " from service_request r where {where}";
	}

	private Mono<RequestRow> one(UUID id, Person person, String sql) {
		return Sight.narrow(new Query().and("r.id = :id", "id", id), person)
			.on(this.database, sql)
			.map(RequestRows::read)
			.one();
	}

	static RequestRow read(Readable row) {
		return new RequestRow(Columns.uuid(row, "id"), Columns.uuid(row, "tenant_id"), filed(row), progress(row),
				face(row),
				new RequestRow.ChainEnd(Columns.number(row, "event_count"), RequestColumns.hash(row, "chain_head")),
				RequestColumns.big(row, "version"));
	}

	private static Filed filed(Readable row) {
		Folio folio = Folio.parse(Columns.text(row, "folio")).orElseThrow();
		Filed.Service service = new Filed.Service(Columns.uuid(row, "service_id"),
				Columns.number(row, "service_version"), Columns.text(row, "service_name"), Columns.text(row, "icon"),
				Columns.uuid(row, "category_id"), Columns.text(row, "category_name"),
				RequestColumns.constant(row, "serves", Office.class));
		Filed.Level level = new Filed.Level(Columns.uuid(row, "level_id"), Columns.number(row, "level_version"),
				Columns.text(row, "level_name"), Columns.instant(row, "promised_response"),
				Columns.instant(row, "promised_resolution"));
		BeneficiaryView beneficiary = new BeneficiaryView(Columns.flag(row, "beneficiary_self"),
				Columns.text(row, "beneficiary_name"), row.get("beneficiary_number", String.class));
		return new Filed(folio, Columns.uuid(row, "offering_id"), service, level, Columns.text(row, "subject"),
				Columns.text(row, "description"), Columns.text(row, "place"), Columns.uuid(row, "requester_id"),
				Columns.text(row, "requester_name"), beneficiary, row.get("beneficiary_employee_id", UUID.class),
				Columns.instant(row, "submitted_at"));
	}

	private static Progress progress(Readable row) {
		Progress.Team team = new Progress.Team(row.get("group_id", UUID.class), row.get("group_name", String.class),
				row.get("assignee_id", UUID.class), row.get("assignee_name", String.class));
		return new Progress(RequestColumns.constant(row, "state", RequestState.class),
				RequestColumns.optional(row, "hold_reason", HoldReason.class), team,
				row.get("acknowledged_at", Instant.class), row.get("resolved_at", Instant.class),
				row.get("closed_at", Instant.class), row.get("answer_due_at", Instant.class));
	}

	private static ClockFace face(Readable row) {
		return new ClockFace(RequestColumns.constant(row, "clock", ClockKind.class),
				RequestColumns.constant(row, "clock_state", ClockState.class),
				RequestColumns.seconds(row, "clock_total_seconds"),
				RequestColumns.seconds(row, "clock_consumed_seconds"), Columns.instant(row, "clock_since"),
				new ServiceCalendars.Ref(Columns.uuid(row, "calendar_id"), Columns.number(row, "calendar_version")),
				row.get("due_at", Instant.class), row.get("risk_at", Instant.class));
	}

}
