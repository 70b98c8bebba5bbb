package mx.gob.colima.mesa.platform.servicerequest;

import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes requests.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RequestWriter {

	private static final String INSERT = """
			insert into service_request (tenant_id, id, folio, folio_year, folio_no, offering_id, service_id,
				service_version, service_name, icon, category_id, category_name, serves, level_id, level_name,
				level_version, subject, description, place, requester_id, requester_name, beneficiary_self,
				beneficiary_name, beneficiary_number, beneficiary_employee_id, submitted_at, promised_response,
				promised_resolution, state, clock, clock_state, clock_total_seconds, clock_consumed_seconds,
				clock_since, calendar_id, calendar_version, due_at, risk_at, event_count, chain_head, version)
			values (:tenant, :id, :folio, :year, :no, :offering, :service, :serviceVersion, :serviceName, :icon,
				:category, :categoryName, :serves, :level, :levelName, :levelVersion, :subject, :description, :place,
				:requester, :requesterName, :self, :beneficiary, :beneficiaryNumber, :employee, :at, :promisedResponse,
				:promisedResolution, :state, :clock, :clockState, :total, :consumed, :since, :calendar,
				:calendarVersion, :due, :risk, :events, :head, :version)""";

	private static final String UPDATE = """
			update service_request set state = :state, hold_reason = :reason, group_id = :group,
				group_name = :groupName, assignee_id = :assignee, assignee_name = :assigneeName,
				acknowledged_at = :acknowledged, resolved_at = :resolved, closed_at = :closed, answer_due_at = :answer,
				clock = :clock, clock_state = :clockState, clock_total_seconds = :total,
				clock_consumed_seconds = :consumed, clock_since = :since, calendar_id = :calendar,
				calendar_version = :calendarVersion, due_at = :due, risk_at = :risk, event_count = :events,
				chain_head = :head, version = :version
			where tenant_id = :tenant and id = :id and version = :version - 1""";

	private final DatabaseClient database;

	RequestWriter(DatabaseClient database) {
		this.database = database;
	}

	/**
	 * Stores a new request.
	 * @param row the request
	 * @return completes when stored
	 */
	Mono<Void> insert(RequestRow row) {
		Filed filed = row.filed();
		DatabaseClient.GenericExecuteSpec spec = common(service(this.database.sql(INSERT), filed), row)
			.bind("folio", filed.folio().toString())
			.bind("year", filed.folio().year())
			.bind("no", filed.folio().number())
			.bind("offering", filed.offeringId())
			.bind("subject", filed.subject())
			.bind("description", filed.description())
			.bind("place", filed.place())
			.bind("requester", filed.requesterId())
			.bind("requesterName", filed.requesterName())
			.bind("self", filed.beneficiary().self())
			.bind("beneficiary", filed.beneficiary().name())
			.bind("beneficiaryNumber", RequestColumns.maybe(filed.beneficiary().employeeNumber()))
			.bind("employee", RequestColumns.maybe(filed.employeeId()))
			.bind("at", filed.at());
		return one(spec);
	}

	/**
	 * Stores how far a request has come.
	 * @param row the request in its next version
	 * @return completes when stored
	 */
	Mono<Void> update(RequestRow row) {
		Progress progress = row.progress();
		Progress.Team team = progress.team();
		return one(common(this.database.sql(UPDATE), row).bind("reason", RequestColumns.maybe(progress.holdReason()))
			.bind("group", RequestColumns.maybe(team.groupId()))
			.bind("groupName", RequestColumns.maybe(team.group()))
			.bind("assignee", RequestColumns.maybe(team.assigneeId()))
			.bind("assigneeName", RequestColumns.maybe(team.assignee()))
			.bind("acknowledged", RequestColumns.maybe(progress.acknowledgedAt()))
			.bind("resolved", RequestColumns.maybe(progress.resolvedAt()))
			.bind("closed", RequestColumns.maybe(progress.closedAt()))
			.bind("answer", RequestColumns.maybe(progress.answerDueAt())));
	}

	private static DatabaseClient.GenericExecuteSpec service(DatabaseClient.GenericExecuteSpec spec, Filed filed) {
		Filed.Service service = filed.service();
		Filed.Level level = filed.level();
		return spec.bind("service", service.id())
			.bind("serviceVersion", service.version())
			.bind("serviceName", service.name())
			.bind("icon", service.icon())
			.bind("category", service.categoryId())
			.bind("categoryName", service.category())
			.bind("serves", service.serves().name())
			.bind("level", level.id())
			.bind("levelName", level.name())
			.bind("levelVersion", level.version())
			.bind("promisedResponse", level.promisedResponse())
			.bind("promisedResolution", level.promisedResolution());
	}

	private static DatabaseClient.GenericExecuteSpec common(DatabaseClient.GenericExecuteSpec spec, RequestRow row) {
		ClockFace face = row.face();
		return spec.bind("tenant", row.tenantId())
			.bind("id", row.id())
			.bind("state", row.progress().state().name())
			.bind("clock", face.kind().name())
			.bind("clockState", face.state().name())
			.bind("total", face.total().toSeconds())
			.bind("consumed", face.consumed().toSeconds())
			.bind("since", face.since())
			.bind("calendar", face.calendar().id())
			.bind("calendarVersion", face.calendar().version())
			.bind("due", RequestColumns.maybe(face.dueAt()))
			.bind("risk", RequestColumns.maybe(face.riskAt()))
			.bind("events", row.chain().count())
			.bind("head", row.chain().head().bytes())
			.bind("version", row.version());
	}

	private static Mono<Void> one(DatabaseClient.GenericExecuteSpec spec) {
		return spec.fetch()
			.rowsUpdated()
			.flatMap((rows) -> (rows == 1) ? Mono.<Void>empty()
					: Mono.error(() -> new IllegalStateException("a locked request changed under its writer")));
	}

}
