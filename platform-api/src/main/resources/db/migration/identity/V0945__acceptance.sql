-- Nobody uses a credential without having accepted the terms in force (rule book, F2). What was accepted is never changed.
create table terms_acceptance (
	tenant_id uuid not null,
	account_id uuid not null,
	terms_version int not null references terms_version (version),
	sha256 text not null check (length(sha256) = 64),
	accepted_at timestamptz not null,
	primary key (tenant_id, account_id, terms_version),
	foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
call protect('terms_acceptance');
create policy own on terms_acceptance as restrictive to mesa_tenant using (account_id = (select bound_person()))
	with check (account_id = (select bound_person()));
create policy auditing on terms_acceptance to mesa_auditor using (true) with check (false);
grant select, insert on terms_acceptance to mesa_tenant;
grant select on terms_acceptance to mesa_auditor;

-- The version that was accepted last; whoever accepts writes their own row and nobody else's.
alter table account add terms_version int not null default 0;
create policy own on account as restrictive for update to mesa_tenant using (id = (select bound_person()))
	with check (id = (select bound_person()) and status = 'active');
grant update (status, terms_version) on account to mesa_tenant;
