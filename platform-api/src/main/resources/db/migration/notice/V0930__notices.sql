-- What people are told inside the platform, written with what happens. Each sees their own alone. The dependency is that of
-- the request, also where whoever is told has none.
create table notice (
	tenant_id uuid not null references tenant (id),
	id uuid not null,
	recipient_id uuid not null,
	kind text not null,
	at timestamptz not null,
	actor text not null,
	about_id uuid not null,
	folio text not null,
	subject text not null,
	text text check (length(text) <= 280),
	read_at timestamptz,
	primary key (tenant_id, id)
);
create index notice_of_recipient on notice (recipient_id, id desc);
create index notice_unread on notice (recipient_id, id) where read_at is null;
create index notice_age on notice (at);
call protect('notice');
create policy own on notice as restrictive for select to mesa_tenant using (recipient_id = (select bound_person()));
create policy reading on notice as restrictive for update to mesa_tenant using (recipient_id = (select bound_person()));
create policy serving on notice for select to mesa_operator using (recipient_id = (select bound_person()));
create policy serving_read on notice for update to mesa_operator using (recipient_id = (select bound_person()))
	with check (recipient_id = (select bound_person()));
create policy telling on notice for insert to mesa_operator with check (true);
create policy forgetting on notice to mesa_worker using (true) with check (false);
grant select, insert, update (read_at) on notice to mesa_tenant, mesa_operator;
grant select (at), delete on notice to mesa_worker;
