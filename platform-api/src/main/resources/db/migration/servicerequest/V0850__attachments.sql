-- Files. What belongs to a request is added and never changed or removed; what belongs to a draft goes with it.
create table request_attachment (
	tenant_id uuid not null,
	id uuid not null,
	request_id uuid not null,
	blob_id uuid not null,
	name text not null check (length(name) between 1 and 170),
	media_type text not null,
	size bigint not null check (size > 0),
	sha256 text not null check (length(sha256) = 64),
	preview boolean not null,
	at timestamptz not null,
	actor_id uuid not null,
	actor_name text not null,
	actor_office text,
	primary key (tenant_id, id),
	unique (tenant_id, blob_id),
	foreign key (tenant_id, request_id) references service_request (tenant_id, id)
);
create index request_attachment_of_request on request_attachment (tenant_id, request_id, at, id);
call protect('request_attachment');
create policy own on request_attachment as restrictive for select to mesa_tenant using (exists (
	select from service_request r where r.tenant_id = request_attachment.tenant_id
		and r.id = request_attachment.request_id));
create policy author on request_attachment as restrictive for insert to mesa_tenant
	with check (actor_id = (select bound_person()));
create policy serving on request_attachment to mesa_operator using (true) with check (true);
create policy auditing on request_attachment to mesa_auditor using (true) with check (false);
create policy sweeping on request_attachment to mesa_worker using (true) with check (false);
grant select, insert on request_attachment to mesa_tenant, mesa_operator;
grant select on request_attachment to mesa_auditor;
grant select (tenant_id, blob_id) on request_attachment to mesa_worker;

create table draft_attachment (
	tenant_id uuid not null,
	id uuid not null,
	draft_id uuid not null,
	blob_id uuid not null,
	name text not null check (length(name) between 1 and 170),
	media_type text not null,
	size bigint not null check (size > 0),
	sha256 text not null check (length(sha256) = 64),
	preview boolean not null,
	at timestamptz not null,
	primary key (tenant_id, id),
	unique (tenant_id, blob_id),
	foreign key (tenant_id, draft_id) references request_draft (tenant_id, id)
);
create index draft_attachment_of_draft on draft_attachment (tenant_id, draft_id, at, id);
call protect('draft_attachment');
create policy author on draft_attachment as restrictive to mesa_tenant using (exists (
	select from request_draft d where d.tenant_id = draft_attachment.tenant_id and d.id = draft_attachment.draft_id));
create policy sweeping on draft_attachment to mesa_worker using (true) with check (false);
grant select, insert, delete on draft_attachment to mesa_tenant;
grant select (tenant_id, blob_id) on draft_attachment to mesa_worker;
