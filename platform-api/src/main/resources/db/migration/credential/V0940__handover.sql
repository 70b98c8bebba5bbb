-- A credential lives seven days unless it is used (rule book, 1 and 1e). lapsed_at is written by whoever made it useless.
alter table account add issued_at timestamptz, add good_until timestamptz, add handed_over_at timestamptz,
	add lapsed_at timestamptz;
create index account_unused on account (good_until) where status in ('issued', 'handed_over') and lapsed_at is null;
create index account_by_id on account (id);
create index account_not_active on account (status, username, id) where status <> 'active';

-- DTI issues; whoever issues writes the whole row, and follows it until it is used.
grant insert, update (subject, given_name, paternal_surname, maternal_surname, display_name, email, position, status,
	issued_at, good_until, handed_over_at, lapsed_at) on account to mesa_platform;
grant select (display_name, position, good_until, handed_over_at, lapsed_at), update (status, good_until, handed_over_at) on account
	to mesa_worker;

-- The way from a mail or a letter to a temporary password, once. Of the handle only its SHA-256 is kept.
create table handover (
	tenant_id uuid not null,
	id uuid not null,
	account_id uuid not null,
	hash text not null check (length(hash) = 64),
	channel text not null check (channel in ('MAIL', 'LETTER')),
	made_at timestamptz not null,
	good_until timestamptz not null,
	claimed_at timestamptz,
	replaced_at timestamptz,
	primary key (tenant_id, id),
	foreign key (tenant_id, account_id) references account (tenant_id, id) on delete cascade
);
-- whoever comes with a handle says of no dependency
create unique index handover_hash on handover (hash);
create unique index handover_live on handover (tenant_id, account_id) where claimed_at is null and replaced_at is null;
call protect('handover');
create policy platform on handover to mesa_platform using (true) with check (true);
create policy worker on handover to mesa_worker using (true) with check (tenant_id = (select bound_tenant()));
grant insert, select (tenant_id, id, account_id, channel, made_at, good_until, claimed_at, replaced_at), update (replaced_at)
	on handover to mesa_platform;
grant insert, select, update (claimed_at, replaced_at) on handover to mesa_worker;

-- What waits for a credential, and the folio by which it is known.
create index enrolment_candidate_to_issue on enrolment_candidate (application_id, no) where state = 'AUTHORISED';
create index enrolment_candidate_by_id on enrolment_candidate (id) where state in ('AUTHORISED', 'ISSUED');
create policy issuing on enrolment_application to mesa_platform using (folio is not null) with check (false);
grant select (tenant_id, id, folio) on enrolment_application to mesa_platform;
