-- The name that a dependency has today is asked for with the platform's own date, not with the database's.
drop view request_news;
create view request_news with (security_barrier) as
	select e.tenant_id, e.id, e.kind, e.at, e.text, e.actor_id, e.actor_name, e.actor_office, r.id as request_id, r.folio,
		r.subject, r.service_name, r.promised_response, r.promised_resolution, r.requester_id, a.display_name as recipient,
		a.given_name, a.email, a.status, t.acronym, t.color
	from request_event e
	join service_request r on r.tenant_id = e.tenant_id and r.id = e.request_id
	join account a on a.tenant_id = r.tenant_id and a.id = r.requester_id
	join tenant t on t.id = e.tenant_id
	where e.tenant_id = (select bound_tenant()) and not e.internal;
grant select on request_news to mesa_worker;
