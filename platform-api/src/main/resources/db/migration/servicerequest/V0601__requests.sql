-- Gap-free per tenant and calendar year; the row is held until the submitting transaction ends.
create table folio_counter (
	tenant_id uuid not null references tenant (id),
	year int not null,
	last_no int not null,
	primary key (tenant_id, year)
);
call protect('folio_counter');
grant select, insert, update on folio_counter to mesa_tenant;

-- What was typed so far, seen by its author alone.
create table request_draft (
	tenant_id uuid not null,
	id uuid not null,
	account_id uuid not null,
	offering_id uuid not null,
	content jsonb not null,
	saved_at timestamptz not null,
	version bigint not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, account_id) references account (tenant_id, id),
	foreign key (tenant_id, offering_id) references service_offering (tenant_id, id)
);
create index request_draft_by_account on request_draft (tenant_id, account_id, saved_at desc, id desc);
call protect('request_draft');
create policy author on request_draft as restrictive to mesa_tenant using (account_id = (select bound_person()))
	with check (account_id = (select bound_person()));
grant select, insert, update, delete on request_draft to mesa_tenant;

create table service_request (
	tenant_id uuid not null references tenant (id),
	id uuid not null,
	folio text not null,
	folio_year int not null,
	folio_no int not null,
	offering_id uuid not null,
	service_id uuid not null references service (id),
	service_version int not null,
	service_name text not null,
	icon text not null,
	category_id uuid not null references service_category (id),
	category_name text not null,
	serves text not null,
	level_id uuid not null references service_level (id),
	level_name text not null,
	level_version int not null,
	subject text not null check (length(subject) <= 120),
	description text not null check (length(description) <= 2000),
	place text not null check (length(place) <= 160),
	requester_id uuid not null,
	requester_name text not null,
	beneficiary_self boolean not null,
	beneficiary_name text not null,
	beneficiary_number text,
	beneficiary_employee_id uuid,
	state text not null,
	hold_reason text,
	group_id uuid references fulfilment_group (id),
	group_name text,
	assignee_id uuid references operator (id),
	assignee_name text,
	submitted_at timestamptz not null,
	acknowledged_at timestamptz,
	resolved_at timestamptz,
	closed_at timestamptz,
	promised_response timestamptz not null,
	promised_resolution timestamptz not null,
	-- The clock that counts now, as lists show it: what was consumed when it last changed, and since when it runs.
	clock text not null check (clock in ('RESPONSE', 'RESOLUTION')),
	clock_state text not null check (clock_state in ('RUNNING', 'PAUSED', 'STOPPED')),
	clock_total_seconds bigint not null,
	clock_consumed_seconds bigint not null,
	clock_since timestamptz not null,
	calendar_id uuid not null,
	calendar_version int not null,
	due_at timestamptz,
	risk_at timestamptz,
	-- What is paused is due after all that is not.
	due_order timestamptz not null generated always as (coalesce(due_at, 'infinity')) stored,
	answer_due_at timestamptz,
	open boolean not null generated always as (state not in ('RESOLVED', 'CLOSED', 'REJECTED', 'CANCELLED')) stored,
	awaits_requester boolean not null generated always as (state = 'RESOLVED' or (state = 'ON_HOLD'
		and hold_reason = 'REQUESTER')) stored,
	event_count int not null,
	chain_head bytea not null,
	version bigint not null,
	tsv tsvector generated always as (to_tsvector('mesa.es', subject || ' ' || service_name || ' ' || description)
		|| to_tsvector('mesa.names', replace(folio, '/', ' ') || ' ' || folio_no::text || ' ' || subject || ' ' || service_name
		|| ' ' || description || ' ' || requester_name || ' ' || beneficiary_name)) stored,
	primary key (tenant_id, id),
	unique (tenant_id, folio_year, folio_no),
	foreign key (tenant_id, offering_id) references service_offering (tenant_id, id),
	foreign key (tenant_id, requester_id) references account (tenant_id, id),
	foreign key (calendar_id, calendar_version) references service_calendar_version (calendar_id, version)
);
-- People of a dependency: their own, their turn, all of it.
create index service_request_of_requester on service_request (tenant_id, requester_id, id);
create index service_request_turn on service_request (tenant_id, requester_id, id) where awaits_requester;
create index service_request_of_tenant_open on service_request (tenant_id, id) where open;
create index service_request_words on service_request using gin (tenant_id, tsv);
-- Those who serve: one index for each view of the tray in its order.
create index service_request_by_id on service_request (id);
create index service_request_newest on service_request (id) where open;
create index service_request_due on service_request (due_order, id) where open;
create index service_request_by_state on service_request (state, due_order, id) where open;
create index service_request_risk on service_request (risk_at) include (due_at) where open;
create index service_request_unassigned on service_request (due_order, id)
	where open and assignee_id is null and acknowledged_at is not null;
create index service_request_by_assignee on service_request (assignee_id, due_order, id) where open;
create index service_request_by_category on service_request (category_id, due_order, id) where open;
create index service_request_ended on service_request (id) where not open;
create index service_request_ended_by_category on service_request (category_id, id) where not open;
call protect('service_request');
-- A colleague's request is as hidden as another dependency's, but for those who see all of their own.
create policy own on service_request as restrictive to mesa_tenant
	using (requester_id = (select bound_person()) or (select current_setting('mesa.scope', true)) = 'tenant')
	with check (requester_id = (select bound_person()));
create policy serving on service_request to mesa_operator using (true) with check (true);
create policy auditing on service_request to mesa_auditor using (true) with check (false);
grant select, insert, update on service_request to mesa_tenant;
grant select, update on service_request to mesa_operator;
grant select on service_request to mesa_auditor;

-- The history. Nobody updates or deletes it.
create table request_event (
	tenant_id uuid not null,
	request_id uuid not null,
	no int not null check (no > 0),
	id uuid not null,
	kind text not null,
	at timestamptz not null,
	actor_kind text not null check (actor_kind in ('ACCOUNT', 'OPERATOR')),
	actor_id uuid not null,
	actor_name text not null,
	actor_office text,
	internal boolean not null,
	text text,
	details jsonb not null,
	prev_hash bytea not null,
	hash bytea not null,
	position bigint generated always as identity,
	primary key (tenant_id, request_id, no),
	unique (tenant_id, id),
	foreign key (tenant_id, request_id) references service_request (tenant_id, id) deferrable initially deferred
);
create unique index request_event_position on request_event (position);
call protect('request_event');
create policy public_part on request_event as restrictive to mesa_tenant using (not internal) with check (not internal);
create policy serving on request_event to mesa_operator using (true) with check (true);
create policy auditing on request_event to mesa_auditor using (true) with check (false);
create policy listening on request_event to mesa_stream using (true) with check (false);
grant select, insert on request_event to mesa_tenant, mesa_operator;
grant select on request_event to mesa_auditor;
grant select (tenant_id, request_id, id, kind, position) on request_event to mesa_stream;

-- Where each entry stands in the chain, for people who may not read all of them: the links, nothing of what they say.
create view request_event_link with (security_barrier) as
	select tenant_id, request_id, no, prev_hash, hash from request_event where tenant_id = (select bound_tenant());
grant select on request_event_link to mesa_tenant;

create table request_clock (
	tenant_id uuid not null,
	request_id uuid not null,
	kind text not null check (kind in ('RESPONSE', 'RESOLUTION')),
	target_seconds bigint,
	target_days int,
	primary key (tenant_id, request_id, kind),
	check (num_nonnulls(target_seconds, target_days) = 1),
	foreign key (tenant_id, request_id) references service_request (tenant_id, id)
);
call protect('request_clock');
create policy serving on request_clock to mesa_operator using (true) with check (true);
create policy auditing on request_clock to mesa_auditor using (true) with check (false);
grant select, insert on request_clock to mesa_tenant, mesa_operator;
grant select on request_clock to mesa_auditor;

-- Append-only but for the end of the last one.
create table request_clock_segment (
	tenant_id uuid not null,
	request_id uuid not null,
	kind text not null,
	no int not null,
	running boolean not null,
	cause text not null,
	hold_reason text,
	from_at timestamptz not null,
	to_at timestamptz,
	level_name text not null,
	target_version int not null,
	total_seconds bigint not null,
	calendar_id uuid not null,
	calendar_version int not null,
	primary key (tenant_id, request_id, kind, no),
	foreign key (tenant_id, request_id, kind) references request_clock (tenant_id, request_id, kind),
	foreign key (calendar_id, calendar_version) references service_calendar_version (calendar_id, version)
);
call protect('request_clock_segment');
create policy serving on request_clock_segment to mesa_operator using (true) with check (true);
create policy auditing on request_clock_segment to mesa_auditor using (true) with check (false);
grant select, insert on request_clock_segment to mesa_tenant, mesa_operator;
grant update (to_at) on request_clock_segment to mesa_tenant, mesa_operator;
grant select on request_clock_segment to mesa_auditor;
