package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Duration;
import java.util.List;

import mx.gob.colima.mesa.contract.catalog.TargetView;
import mx.gob.colima.mesa.platform.servicelevel.ClockSegment;
import mx.gob.colima.mesa.platform.servicelevel.ServiceClock;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests with their histories and clocks, ready to be copied into their tables.
 */
public final class Sheets {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Sheet requests = new Sheet("service_request",
			"tenant_id, id, folio, folio_year, folio_no, offering_id, service_id, service_version, service_name, icon,"
					+ " category_id, category_name, serves, level_id, level_name, level_version, subject, description,"
					+ " place, requester_id, requester_name, beneficiary_self, beneficiary_name, beneficiary_number,"
					+ " beneficiary_employee_id, state, hold_reason, group_id, group_name, assignee_id, assignee_name,"
					+ " submitted_at, acknowledged_at, resolved_at, closed_at, promised_response, promised_resolution,"
					+ " clock, clock_state, clock_total_seconds, clock_consumed_seconds, clock_since, calendar_id,"
					+ " calendar_version, due_at, risk_at, answer_due_at, event_count, chain_head, version");

	private final Sheet events = new Sheet("request_event",
			"tenant_id, request_id, no, id, kind, at, actor_kind, actor_id, actor_name, actor_office, internal, text,"
					+ " details, prev_hash, hash, requester_id");

	private final Sheet clocks = new Sheet("request_clock",
			"tenant_id, request_id, kind, target_seconds, target_days, requester_id");

	private final Sheet segments = new Sheet("request_clock_segment",
			"tenant_id, request_id, kind, no, running, cause, hold_reason, from_at, to_at, level_name, target_version,"
					+ " total_seconds, calendar_id, calendar_version, requester_id");

	private int count;

	/**
	 * The sheets, in the order in which rows need one another.
	 * @return one per table
	 */
	public List<Sheet> all() {
		return List.of(this.requests, this.events, this.clocks, this.segments);
	}

	/**
	 * How many requests are on them.
	 * @return the number
	 */
	public int count() {
		return this.count;
	}

	void request(RequestRow row) {
		this.count++;
		Filed filed = row.filed();
		Filed.Service service = filed.service();
		Filed.Level level = filed.level();
		Progress progress = row.progress();
		Progress.Team team = progress.team();
		ClockFace face = row.face();
		this.requests.row(row.tenantId(), row.id(), filed.folio().toString(), filed.folio().year(),
				filed.folio().number(), filed.offeringId(), service.id(), service.version(), service.name(),
				service.icon(), service.categoryId(), service.category(), service.serves(), level.id(), level.name(),
				level.version(), filed.subject(), filed.description(), filed.place(), filed.requesterId(),
				filed.requesterName(), filed.beneficiary().self(), filed.beneficiary().name(),
				filed.beneficiary().employeeNumber(), filed.employeeId(), progress.state(), progress.holdReason(),
				team.groupId(), team.group(), team.assigneeId(), team.assignee(), filed.at(), progress.acknowledgedAt(),
				progress.resolvedAt(), progress.closedAt(), level.promisedResponse(), level.promisedResolution(),
				face.kind(), face.state(), face.total().toSeconds(), face.consumed().toSeconds(), face.since(),
				face.calendar().id(), face.calendar().version(), face.dueAt(), face.riskAt(), progress.answerDueAt(),
				row.chain().count(), row.chain().head().bytes(), row.version());
	}

	void event(RequestRow row, Events.Entry entry) {
		Event event = entry.event();
		Event.Actor actor = event.actor();
		this.events.row(row.tenantId(), row.id(), entry.link().number(), event.id(), event.kind(), event.at(),
				actor.kind(), actor.id(), actor.name(), actor.office(), event.internal(), event.text(),
				JSON.writeValueAsString(event.details()), entry.link().previous().bytes(), entry.link().hash().bytes(),
				row.filed().requesterId());
	}

	void clock(RequestRow row, ServiceClock clock) {
		TargetView target = clock.target().toView();
		Duration time = target.workingTime();
		this.clocks.row(row.tenantId(), row.id(), clock.kind(), (time != null) ? time.toSeconds() : null,
				target.workingDays(), row.filed().requesterId());
		int no = 0;
		for (ClockSegment segment : clock.segments()) {
			no++;
			this.segments.row(row.tenantId(), row.id(), clock.kind(), no, segment.running(), segment.cause(),
					segment.holdReason(), segment.from(), segment.to(), segment.levelName(), segment.targetVersion(),
					segment.total().toSeconds(), segment.calendar().id(), segment.calendar().version(),
					row.filed().requesterId());
		}
	}

}
