begin;
with bound as materialized (select set_config('mesa.tenant', '{tenant_id}', true) as tenant)
	select a.id as me, a.username, a.display_name, a.given_name, a.position, a.roles, a.status, t.active,
		t.acronym, t.kind, t.color, n.name, set_config('mesa.person', a.id::text, true) as person,
		set_config('mesa.scope', case when 'coordinator' = any(a.roles) then 'tenant' else 'own' end, true) as scope,
		uuidv7() as request, uuidv7() as event, uuidv7() as effect
	from bound
	cross join lateral (
		select * from account where subject = '{account_subject}' and tenant_id = (select bound_tenant())
			and bound.tenant is not null
		limit 1) a
	join tenant t on t.id = a.tenant_id
	cross join lateral (
		select name from tenant_name where tenant_id = t.id and valid_from <= today()
		order by valid_from desc limit 1) n \gset
select o.id, s.id as service_id, s.serves, s.icon, v.version, v.name, v.description,
		v.exclusions, c.id as category_id, c.name as category_name, c.icon as category_icon, c.sort,
		lower(unaccent(v.name)) as place
	from service_offering o
	join service s on s.id = o.service_id and not s.retired
	join service_category c on c.id = s.category_id
	cross join lateral (select * from service_version where service_id = s.id and valid_from <= now()
		order by version desc limit 1) v
	where o.tenant_id = (select bound_tenant()) and o.active and o.id = '{offering_id}';
select l.id, l.service_id, l.name, t.*,
		l.sort = min(l.sort) over (partition by l.service_id) as ordinary
	from service_level l
	cross join lateral (select version, calendar_id, response_seconds, response_days, resolution_seconds,
		resolution_days from service_level_target where level_id = l.id and valid_from <= now()
		order by version desc limit 1) t
	where l.service_id = any(array['{service_id}']::uuid[]) and not l.retired order by l.service_id, l.sort;
select v.calendar_id, v.version, v.zone, v.weekly::text, v.statutory_holidays, v.extraordinary::text
	from service_calendar_version v
	where v.calendar_id = any(array['{calendar_id}']::uuid[]) and v.version = (select max(version)
		from service_calendar_version where calendar_id = v.calendar_id and valid_from <= now());
insert into folio_counter as c (tenant_id, year, last_no) values (bound_tenant(), {folio_year}, 1)
	on conflict (tenant_id, year) do update set last_no = c.last_no + 1 returning last_no as no \gset
insert into service_request (tenant_id, id, folio, folio_year, folio_no, offering_id, service_id,
		service_version, service_name, icon, category_id, category_name, serves, level_id, level_name,
		level_version, subject, description, place, requester_id, requester_name, beneficiary_self,
		beneficiary_name, beneficiary_number, beneficiary_employee_id, submitted_at, promised_response,
		promised_resolution, state, clock, clock_state, clock_total_seconds, clock_consumed_seconds,
		clock_since, calendar_id, calendar_version, due_at, risk_at, event_count, chain_head, version)
	values ('{tenant_id}', cast(:request as uuid), concat('{acronym}/{folio_year}/', cast(:no as text)), {folio_year},
		cast(:no as integer), '{offering_id}', '{service_id}', {service_version}, '{service_name}', '{icon}',
		'{category_id}', '{category_name}', '{serves}', '{level_id}', '{level_name}', {level_version}, '{subject_text}',
		'{description}', '{place}', '{requester_id}', '{requester_name}', true, '{beneficiary_name}',
		'{beneficiary_number}', null, now(), now() + interval '1 day', now() + interval '7 days', 'SUBMITTED',
		'RESPONSE', 'RUNNING', 57600, 0, now(), '{calendar_id}', {calendar_version}, now() + interval '1 day',
		now() + interval '20 hours', 1, decode(repeat('6e', 32), 'hex'), 1);
insert into request_clock (tenant_id, request_id, kind, target_seconds, target_days, requester_id)
	values ('{tenant_id}', cast(:request as uuid), 'RESPONSE', null, 1, '{requester_id}');
insert into request_clock_segment (tenant_id, request_id, kind, no, running, cause, hold_reason, from_at,
		to_at, level_name, target_version, total_seconds, calendar_id, calendar_version, requester_id)
	values ('{tenant_id}', cast(:request as uuid), 'RESPONSE', 1, true, 'SUBMITTED', null, now(), null, 'Ordinario', 1,
		57600, '{calendar_id}', {calendar_version}, '{requester_id}');
insert into request_clock (tenant_id, request_id, kind, target_seconds, target_days, requester_id)
	values ('{tenant_id}', cast(:request as uuid), 'RESOLUTION', null, 5, '{requester_id}');
insert into request_clock_segment (tenant_id, request_id, kind, no, running, cause, hold_reason, from_at,
		to_at, level_name, target_version, total_seconds, calendar_id, calendar_version, requester_id)
	values ('{tenant_id}', cast(:request as uuid), 'RESOLUTION', 1, true, 'SUBMITTED', null, now(), null, 'Ordinario',
		1, 172800, '{calendar_id}', {calendar_version}, '{requester_id}');
with appended as (
		insert into request_event (tenant_id, request_id, no, id, kind, at, actor_kind, actor_id, actor_name,
			actor_office, internal, text, details, prev_hash, hash, requester_id)
		values ('{tenant_id}', cast(:request as uuid), 1, cast(:event as uuid), 'SUBMITTED', now(), 'ACCOUNT',
			'{requester_id}', '{requester_name}', null, false, null,
			jsonb_build_object('filed', repeat('c0', 32)), decode(repeat('00', 32), 'hex'),
			decode(repeat('6e', 32), 'hex'), '{requester_id}')
		returning tenant_id, request_id, id, kind)
	select pg_notify('mesa_request_event', json_build_object('tenantId', tenant_id, 'requestId', request_id,
		'eventId', id, 'kind', kind)::text)::text as notified from appended;
insert into outbox (tenant_id, id, cause_id, topic, kind, subject_id, state, created_at, due_at, ended_at)
	values ('{tenant_id}', cast(:effect as uuid), cast(:event as uuid), 'REQUEST_MAIL', 'SUBMITTED',
		cast(:request as uuid), 'MUTED', now(), now(), now());
select id, tenant_id, blob_id, name, media_type, size, sha256, preview, at, actor_id, actor_name, actor_office
	from request_attachment where tenant_id = '{tenant_id}' and request_id = cast(:request as uuid) order by at, id;
commit;
