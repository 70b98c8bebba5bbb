-- What belongs to a request is as hidden as the request: from another dependency, and from a colleague. The row that
-- decides is looked up by its key, under its own policies.
create policy own on request_event as restrictive for select to mesa_tenant using (exists (
	select from service_request r where r.tenant_id = request_event.tenant_id and r.id = request_event.request_id));
create policy own on request_clock as restrictive for select to mesa_tenant using (exists (
	select from service_request r where r.tenant_id = request_clock.tenant_id and r.id = request_clock.request_id));
create policy own on request_clock_segment as restrictive for select to mesa_tenant using (exists (
	select from service_request r where r.tenant_id = request_clock_segment.tenant_id
		and r.id = request_clock_segment.request_id));

-- The view's owner sees all rows, so it says itself what people of a dependency see of requests.
create or replace view request_event_link with (security_barrier) as
	select e.tenant_id, e.request_id, e.no, e.prev_hash, e.hash
	from request_event e join service_request r on r.tenant_id = e.tenant_id and r.id = e.request_id
	where e.tenant_id = (select bound_tenant())
		and (r.requester_id = (select bound_person()) or (select current_setting('mesa.scope', true)) = 'tenant');
