-- What is to be told to the world, written with what causes it. It holds ids, never what it says: whoever does it binds
-- the dependency first and reads the rest then. Effects of the State have the nil UUID for a dependency.
create table outbox (
	tenant_id uuid not null,
	id uuid not null,
	cause_id uuid not null,
	topic text not null,
	kind text not null,
	subject_id uuid not null,
	state text not null check (state in ('PENDING', 'DONE', 'DEAD', 'MUTED')),
	attempts int not null default 0,
	created_at timestamptz not null,
	due_at timestamptz not null,
	ended_at timestamptz,
	failure text check (length(failure) <= 500),
	primary key (tenant_id, id)
);
create index outbox_due on outbox (due_at) where state = 'PENDING';
create index outbox_by_state on outbox (state, id desc);
create index outbox_ended on outbox (ended_at) where state in ('DONE', 'MUTED');
call protect('outbox');
create policy serving on outbox to mesa_operator using (false) with check (true);
create policy platform on outbox to mesa_platform using (true) with check (true);
create policy worker on outbox to mesa_worker using (true) with check (true);
grant insert on outbox to mesa_tenant, mesa_operator, mesa_platform, mesa_worker;
grant select, update (state, attempts, due_at, ended_at) on outbox to mesa_platform;
grant select, update (state, attempts, due_at, ended_at, failure), delete on outbox to mesa_worker;
