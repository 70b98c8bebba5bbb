-- Who changed, opened or was refused what. Insert only; auditors read.
create table audit_entry (
	id uuid primary key,
	tenant_id uuid,
	at timestamptz not null,
	actor_id uuid,
	actor text not null,
	door text not null,
	action text not null,
	target text,
	status int not null,
	trace_id text,
	details jsonb
);
create index audit_entry_of_tenant on audit_entry (tenant_id, id desc);
create index audit_entry_of_actor on audit_entry (actor text_pattern_ops, id desc);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy owner on audit_entry to mesa_owner using (true) with check (true);
create policy writing on audit_entry for insert to mesa_tenant, mesa_operator, mesa_platform, mesa_worker, mesa_stream
	with check (true);
create policy auditing on audit_entry to mesa_auditor using (true) with check (true);
grant insert on audit_entry to mesa_tenant, mesa_operator, mesa_platform, mesa_worker, mesa_stream;
grant select, insert on audit_entry to mesa_auditor;
