create table service_calendar (
	id uuid primary key,
	key text not null unique,
	name text not null,
	zone text not null
);

-- weekly: [{"day":1,"from":"08:30","to":"16:30"}]; extraordinary: [{"date":"2026-12-02","reason":"…","intervals":[]}]
create table service_calendar_version (
	calendar_id uuid not null references service_calendar (id),
	version int not null check (version > 0),
	valid_from timestamptz not null,
	weekly jsonb not null,
	statutory_holidays boolean not null,
	extraordinary jsonb not null,
	primary key (calendar_id, version)
);

create table service_level (
	id uuid primary key,
	service_id uuid not null references service (id),
	sort int not null,
	name text not null,
	retired boolean not null default false,
	unique (service_id, sort),
	unique (service_id, name)
);

-- A target is working time in seconds, or full working days, never both.
create table service_level_target (
	level_id uuid not null references service_level (id),
	version int not null check (version > 0),
	valid_from timestamptz not null,
	calendar_id uuid not null references service_calendar (id),
	response_seconds bigint check (response_seconds > 0),
	response_days int check (response_days > 0),
	resolution_seconds bigint check (resolution_seconds > 0),
	resolution_days int check (resolution_days > 0),
	primary key (level_id, version),
	check (num_nonnulls(response_seconds, response_days) = 1),
	check (num_nonnulls(resolution_seconds, resolution_days) = 1)
);

grant select on service_calendar, service_calendar_version, service_level, service_level_target to mesa_tenant,
	mesa_operator, mesa_auditor, mesa_platform;
