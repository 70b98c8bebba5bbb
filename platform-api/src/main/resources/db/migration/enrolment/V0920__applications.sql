-- Applications for credentials (rule book, F1 to F4). Of a dependency only its coordinator and head see them; SG sees what
-- was submitted, DTI what was authorised.
create table enrolment_folio_counter (
	tenant_id uuid not null references tenant (id),
	year int not null,
	last_no int not null,
	primary key (tenant_id, year)
);
call protect('enrolment_folio_counter');
grant select, insert, update on enrolment_folio_counter to mesa_tenant;

create table enrolment_application (
	tenant_id uuid not null references tenant (id),
	id uuid not null,
	folio text,
	folio_year int,
	folio_no int,
	state text not null check (state in ('DRAFT', 'SUBMITTED', 'DECIDED')),
	coordinator_id uuid not null,
	coordinator_name text not null,
	saved_at timestamptz not null,
	submitted_at timestamptz,
	attested_by text,
	terms_version int,
	terms_sha256 text,
	version bigint not null,
	primary key (tenant_id, id),
	unique (tenant_id, folio_year, folio_no),
	check ((state = 'DRAFT') = (folio is null)),
	foreign key (tenant_id, coordinator_id) references account (tenant_id, id)
);
create index enrolment_application_queue on enrolment_application (state, id desc) where folio is not null;
create index enrolment_application_submitted on enrolment_application (id desc) where folio is not null;
call protect('enrolment_application');
create policy staff on enrolment_application as restrictive to mesa_tenant
	using ((select current_setting('mesa.scope', true)) in ('tenant', 'head'))
	with check ((select current_setting('mesa.scope', true)) in ('tenant', 'head'));
create policy serving on enrolment_application to mesa_operator using (folio is not null) with check (folio is not null);
create policy auditing on enrolment_application to mesa_auditor using (folio is not null) with check (false);
grant select, insert, update, delete on enrolment_application to mesa_tenant;
grant select, update (state, version) on enrolment_application to mesa_operator;
grant select on enrolment_application to mesa_auditor;

-- Cells hold what was typed: a draft may say anything.
create table enrolment_candidate (
	tenant_id uuid not null,
	id uuid not null,
	application_id uuid not null,
	no int not null check (no between 1 and 500),
	employee_number text not null,
	given_name text not null,
	paternal_surname text not null,
	maternal_surname text not null,
	email text not null,
	phone text not null,
	extension text not null,
	position text not null,
	management_level text not null,
	annex boolean not null,
	state text not null check (state in ('DRAFT', 'SUBMITTED', 'AUTHORISED', 'RETURNED', 'ISSUED')),
	own boolean not null,
	approved_by_id uuid,
	approved_by text,
	approved_at timestamptz,
	decided_by_id uuid,
	decided_by text,
	decided_at timestamptz,
	reason text check (length(reason) <= 500),
	primary key (tenant_id, id),
	unique (tenant_id, application_id, no) deferrable initially deferred,
	foreign key (tenant_id, application_id) references enrolment_application (tenant_id, id) on delete cascade,
	check (state not in ('AUTHORISED', 'ISSUED') or (annex and (not own or approved_by_id is not null))),
	check (approved_by_id is distinct from decided_by_id or approved_by_id is null),
	check (state <> 'RETURNED' or reason is not null)
);
create index enrolment_candidate_email on enrolment_candidate (lower(email)) where state in ('SUBMITTED', 'AUTHORISED');
call protect('enrolment_candidate');
create policy staff on enrolment_candidate as restrictive to mesa_tenant
	using ((select current_setting('mesa.scope', true)) in ('tenant', 'head'))
	with check ((select current_setting('mesa.scope', true)) in ('tenant', 'head'));
create policy serving on enrolment_candidate to mesa_operator using (state <> 'DRAFT') with check (state <> 'DRAFT');
create policy auditing on enrolment_candidate to mesa_auditor using (state <> 'DRAFT') with check (false);
create policy issuing on enrolment_candidate to mesa_platform using (state in ('AUTHORISED', 'ISSUED'))
	with check (state = 'ISSUED');
grant select, insert, update, delete on enrolment_candidate to mesa_tenant;
grant select, update (state, approved_by_id, approved_by, approved_at, decided_by_id, decided_by, decided_at, reason)
	on enrolment_candidate to mesa_operator;
grant select on enrolment_candidate to mesa_auditor;
grant select, update (state) on enrolment_candidate to mesa_platform;

create table enrolment_document (
	tenant_id uuid not null,
	id uuid not null,
	application_id uuid not null,
	kind text not null check (kind in ('FORM', 'ANNEX')),
	blob_id uuid not null,
	name text not null check (length(name) between 1 and 170),
	media_type text not null,
	size bigint not null check (size > 0),
	sha256 text not null check (length(sha256) = 64),
	preview boolean not null,
	at timestamptz not null,
	primary key (tenant_id, id),
	unique (tenant_id, blob_id),
	foreign key (tenant_id, application_id) references enrolment_application (tenant_id, id) on delete cascade
);
create index enrolment_document_of_application on enrolment_document (tenant_id, application_id, at, id);
call protect('enrolment_document');
create policy staff on enrolment_document as restrictive to mesa_tenant
	using ((select current_setting('mesa.scope', true)) in ('tenant', 'head'))
	with check ((select current_setting('mesa.scope', true)) in ('tenant', 'head'));
create policy serving on enrolment_document to mesa_operator using (true) with check (false);
create policy sweeping on enrolment_document to mesa_worker using (true) with check (false);
grant select, insert, delete on enrolment_document to mesa_tenant;
grant select on enrolment_document to mesa_operator;
grant select (tenant_id, blob_id) on enrolment_document to mesa_worker;

-- What SG is told of a row before deciding: only whether, and where, never of whom.
create policy comparing on account to mesa_operator using (true) with check (false);
grant select (tenant_id, id, employee_number, email, status) on account to mesa_operator;
create policy comparing on employee to mesa_operator using (true) with check (false);
grant select (tenant_id, employee_number, active) on employee to mesa_operator;
create index account_by_number on account (employee_number);
create index account_by_email on account (lower(email));
