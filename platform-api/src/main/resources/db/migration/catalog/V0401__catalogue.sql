create table service_category (
	id uuid primary key,
	name text not null unique,
	sort int not null
);

create table service (
	id uuid primary key,
	category_id uuid not null references service_category (id),
	serves text not null check (serves in ('SG', 'DTI')),
	icon text not null,
	retired boolean not null default false
);
create index service_by_category on service (category_id);

create table service_version (
	service_id uuid not null references service (id),
	version int not null check (version > 0),
	valid_from timestamptz not null,
	name text not null,
	description text not null,
	exclusions text[] not null,
	tsv tsvector generated always as (setweight(to_tsvector('mesa.es', name), 'A')
		|| setweight(to_tsvector('mesa.names', name), 'A') || setweight(to_tsvector('mesa.es', description), 'B')
		|| setweight(to_tsvector('mesa.names', description), 'B')) stored,
	primary key (service_id, version)
);

-- A service as one dependency sees it.
create table service_offering (
	tenant_id uuid not null references tenant (id),
	id uuid not null,
	service_id uuid not null references service (id),
	needs_approval boolean not null default false,
	active boolean not null default true,
	primary key (tenant_id, id),
	unique (tenant_id, service_id)
);
create index service_offering_by_service on service_offering (service_id);
call protect('service_offering');
create policy serving on service_offering to mesa_operator, mesa_auditor, mesa_platform using (true) with check (false);

grant select on service_category, service, service_version to mesa_tenant, mesa_operator, mesa_auditor, mesa_platform;
grant select on service_offering to mesa_tenant, mesa_operator, mesa_auditor, mesa_platform;

-- Teams that serve categories.
create table fulfilment_group (
	id uuid primary key,
	name text not null unique,
	office text not null check (office in ('SG', 'DTI')),
	active boolean not null default true
);
create table fulfilment_group_category (
	group_id uuid not null references fulfilment_group (id),
	category_id uuid not null references service_category (id),
	primary key (group_id, category_id)
);
create index fulfilment_group_by_category on fulfilment_group_category (category_id);
create table fulfilment_group_member (
	group_id uuid not null references fulfilment_group (id),
	operator_id uuid not null references operator (id),
	primary key (group_id, operator_id)
);
create index fulfilment_group_by_member on fulfilment_group_member (operator_id);
grant select on fulfilment_group, fulfilment_group_category, fulfilment_group_member to mesa_operator, mesa_auditor,
	mesa_platform;
