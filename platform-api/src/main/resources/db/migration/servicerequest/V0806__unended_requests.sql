-- For people of a dependency a request goes on until its solution is confirmed.
create index service_request_of_tenant_unended on service_request (tenant_id, id) where open or state = 'RESOLVED';
drop index service_request_of_tenant_open;
