-- Credentials are issued, then handed over, then used.
alter table account drop constraint account_status_check;
alter table account add constraint account_status_check
	check (status in ('issued', 'handed_over', 'active', 'suspended', 'ended'));

-- The worker carries accounts over to where people sign in, those of the dependency that it has bound.
create policy worker on account to mesa_worker using (tenant_id = (select bound_tenant()))
	with check (tenant_id = (select bound_tenant()));
grant select (tenant_id, id, subject, username, employee_number, given_name, paternal_surname, maternal_surname, email,
	roles, status, version), update (subject, roles, version) on account to mesa_worker;

-- Roles follow offices: whoever registers one changes them, and nothing else of an account.
alter policy platform on account with check (true);
grant update (roles, version) on account to mesa_platform;

-- Who holds the offices of a dependency, from which day through which, by the date of people. Never removed.
create table officeholder (
	tenant_id uuid not null references tenant (id),
	id uuid not null,
	office text not null check (office in ('HEAD', 'REPRESENTATIVE', 'COORDINATOR')),
	employee_number text not null check (length(employee_number) between 1 and 20),
	given_name text not null,
	paternal_surname text not null,
	maternal_surname text,
	display_name text not null,
	position text,
	substitute boolean not null default false,
	valid_from date not null,
	valid_to date,
	registered_by uuid,
	registered_name text,
	registered_at timestamptz not null default now(),
	ended_by uuid,
	ended_at timestamptz,
	ended_on date,
	end_reason text check (length(end_reason) between 1 and 500),
	blob_id uuid,
	document_name text check (length(document_name) between 1 and 170),
	document_type text,
	document_size bigint check (document_size > 0),
	document_sha256 text check (length(document_sha256) = 64),
	tsv tsvector generated always as (to_tsvector('mesa.names', display_name || ' ' || employee_number)) stored,
	primary key (tenant_id, id),
	-- the day before the first withdraws it
	constraint officeholder_days check (valid_to >= valid_from - 1),
	check (num_nulls(ended_at, ended_on, end_reason) in (0, 3)),
	check (num_nulls(blob_id, document_name, document_type, document_size, document_sha256) in (0, 5)),
	constraint officeholder_one_in_force exclude using gist (tenant_id with =, office with =,
		daterange(valid_from, valid_to + 1) with &&) where (not substitute)
);
create index officeholder_of_employee on officeholder (tenant_id, employee_number);
create index officeholder_by_id on officeholder (id);
create index officeholder_words on officeholder using gin (tenant_id, tsv);
call protect('officeholder');
create policy platform on officeholder to mesa_platform using (true) with check (true);
create policy serving on officeholder to mesa_operator using (true) with check (false);
create policy worker on officeholder to mesa_worker using (true) with check (false);
grant select on officeholder to mesa_tenant, mesa_operator, mesa_platform;
grant insert, update (valid_to, ended_by, ended_at, ended_on, end_reason, blob_id, document_name, document_type,
	document_size, document_sha256) on officeholder to mesa_platform;
grant select (tenant_id, id, office, employee_number, valid_from, valid_to, ended_on, substitute, blob_id) on officeholder
	to mesa_worker;
-- SG has to know which account an officeholder has, and no more of it.
create policy officeholders on account to mesa_operator using (true) with check (false);
grant select (tenant_id, id, employee_number, status) on account to mesa_operator;
