-- What was filed cannot be changed by anybody: only how far it has come.
revoke update on service_request from mesa_tenant, mesa_operator;
grant update (state, hold_reason, group_id, group_name, assignee_id, assignee_name, acknowledged_at, resolved_at, closed_at,
	answer_due_at, clock, clock_state, clock_total_seconds, clock_consumed_seconds, clock_since, calendar_id,
	calendar_version, due_at, risk_at, event_count, chain_head, version) on service_request to mesa_tenant, mesa_operator;
