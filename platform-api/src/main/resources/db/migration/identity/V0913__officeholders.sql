-- Credentials are issued, then handed over, then used.
alter table account drop constraint account_status_check;
alter table account add constraint account_status_check
	check (status in ('issued', 'handed_over', 'active', 'suspended', 'ended'));

-- The worker carries accounts over to where people sign in, those of the dependency that it has bound.
create policy worker on account to mesa_worker using (tenant_id = (select bound_tenant()))
	with check (tenant_id = (select bound_tenant()));
grant select (tenant_id, id, subject, username, given_name, paternal_surname, maternal_surname, email, roles, status),
	update (subject) on account to mesa_worker;
