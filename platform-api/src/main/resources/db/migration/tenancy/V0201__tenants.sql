create table tenant (
	id uuid primary key,
	acronym text not null unique check (acronym ~ '^[A-Z]{2,12}$'),
	kind text not null,
	color text not null check (color ~ '^#[0-9a-f]{6}$'),
	active boolean not null default true,
	created_at timestamptz not null default now()
);
grant select on tenant to mesa_tenant, mesa_operator, mesa_auditor, mesa_platform, mesa_worker, mesa_stream;

-- Institutional names change with administrations; history keeps the name of its day. Names are public.
create table tenant_name (
	tenant_id uuid not null references tenant (id),
	valid_from date not null,
	name text not null,
	primary key (tenant_id, valid_from)
);
call protect('tenant_name');
create policy published on tenant_name to mesa_tenant, mesa_operator, mesa_auditor, mesa_platform, mesa_worker
	using (true) with check (false);
grant select on tenant_name to mesa_tenant, mesa_operator, mesa_auditor, mesa_platform, mesa_worker;

-- The date of people, which is not the date of UTC.
create function today() returns date language sql stable parallel safe
	return (now() at time zone 'America/Mexico_City')::date;
