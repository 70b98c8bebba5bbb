-- People of a dependency with credentials. subject is Keycloak's id, null until the account exists there.
create table account (
	tenant_id uuid not null references tenant (id),
	id uuid not null,
	subject text,
	username text not null,
	employee_number text not null,
	given_name text not null,
	paternal_surname text not null,
	maternal_surname text,
	display_name text not null,
	email text,
	position text,
	roles text[] not null check (roles <@ array['requester', 'coordinator', 'head']),
	status text not null check (status in ('active', 'suspended', 'ended')),
	password_changed_at timestamptz,
	created_at timestamptz not null default now(),
	version bigint not null default 0,
	tsv tsvector generated always as (to_tsvector('mesa.names', display_name || ' ' || username)) stored,
	primary key (tenant_id, id),
	unique (tenant_id, subject),
	unique (tenant_id, username)
);
create index account_by_username on account (username, id);
create index account_words on account using gin (tenant_id, tsv);
call protect('account');
create policy platform on account to mesa_platform using (true) with check (false);
grant select on account to mesa_tenant, mesa_platform;

-- The dependency's own roll: for whom requests may be filed, with or without an account.
create table employee (
	tenant_id uuid not null references tenant (id),
	id uuid not null,
	employee_number text not null,
	given_name text not null,
	paternal_surname text not null,
	maternal_surname text,
	display_name text not null,
	position text,
	place text,
	active boolean not null default true,
	tsv tsvector generated always as (to_tsvector('mesa.names', display_name || ' ' || employee_number)) stored,
	primary key (tenant_id, id),
	unique (tenant_id, employee_number)
);
create index employee_by_name on employee (tenant_id, display_name, id);
create index employee_words on employee using gin (tenant_id, tsv);
call protect('employee');
create policy platform on employee to mesa_platform using (true) with check (false);
grant select on employee to mesa_tenant;
grant select (tenant_id, id, active) on employee to mesa_platform;

-- Operators have no tenant.
create table operator (
	id uuid primary key,
	subject text unique,
	username text not null unique,
	given_name text not null,
	paternal_surname text not null,
	maternal_surname text,
	display_name text not null,
	email text,
	position text,
	office text not null check (office in ('SG', 'DTI', 'CGE')),
	roles text[] not null check (roles <@ array['agent', 'service-manager', 'platform-operator', 'auditor']),
	status text not null check (status in ('active', 'suspended', 'ended')),
	created_at timestamptz not null default now(),
	version bigint not null default 0
);
grant select on operator to mesa_operator, mesa_auditor, mesa_platform;
