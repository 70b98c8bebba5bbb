-- Who filed a request, on all that belongs to it: whether people of the dependency see a row is asked of the row itself, and
-- not of its request once more for each. By its keys it is never anybody else, and nobody is granted to change it, neither
-- here nor in the request. The request's key for them is the index by which lists were read already.
drop index service_request_of_requester;
alter table service_request add constraint service_request_of_requester unique (tenant_id, requester_id, id);

-- Tables written anew, with their indexes: an update would leave each row twice. No row is touched besides.
create function requester_of(tenant uuid, request uuid) returns uuid language sql stable
	return (select r.requester_id from service_request r where r.tenant_id = tenant and r.id = request);
alter table request_event add column requester_id uuid;
alter table request_clock add column requester_id uuid;
alter table request_clock_segment add column requester_id uuid;
alter table request_attachment add column requester_id uuid;
alter table request_event alter column requester_id type uuid using requester_of(tenant_id, request_id),
	alter column requester_id set not null;
alter table request_clock alter column requester_id type uuid using requester_of(tenant_id, request_id),
	alter column requester_id set not null;
alter table request_clock_segment alter column requester_id type uuid using requester_of(tenant_id, request_id),
	alter column requester_id set not null;
alter table request_attachment alter column requester_id type uuid using requester_of(tenant_id, request_id),
	alter column requester_id set not null;
drop function requester_of;

alter table request_event drop constraint request_event_tenant_id_request_id_fkey,
	add foreign key (tenant_id, requester_id, request_id) references service_request (tenant_id, requester_id, id)
		deferrable initially deferred;
alter table request_attachment drop constraint request_attachment_tenant_id_request_id_fkey,
	add foreign key (tenant_id, requester_id, request_id) references service_request (tenant_id, requester_id, id);
-- A request has one requester, so this key is as narrow as it was without.
alter table request_clock_segment drop constraint request_clock_segment_tenant_id_request_id_kind_fkey;
alter table request_clock drop constraint request_clock_tenant_id_request_id_fkey,
	add foreign key (tenant_id, requester_id, request_id) references service_request (tenant_id, requester_id, id),
	drop constraint request_clock_pkey, add primary key (tenant_id, request_id, kind, requester_id);
alter table request_clock_segment
	add foreign key (tenant_id, request_id, kind, requester_id)
		references request_clock (tenant_id, request_id, kind, requester_id);

-- The same question that the request's own policy asks.
create procedure follow(target regclass) language plpgsql as $$
begin
	execute format('drop policy own on %s', target);
	execute format('create policy own on %s as restrictive for select to mesa_tenant'
		' using (requester_id = (select bound_person()) or (select current_setting(''mesa.scope'', true)) = ''tenant'')',
		target);
end
$$;
call follow('request_event');
call follow('request_clock');
call follow('request_clock_segment');
call follow('request_attachment');
drop procedure follow;

create or replace view request_event_link with (security_barrier) as
	select tenant_id, request_id, no, prev_hash, hash from request_event
	where tenant_id = (select bound_tenant())
		and (requester_id = (select bound_person()) or (select current_setting('mesa.scope', true)) = 'tenant');
