-- What the platform does by itself. Of the State: a job has no dependency, and says nothing of one. The lease is in the
-- database's own time, which no replica's clock moves; all else is in the platform's.
create table job (
	name text primary key check (name ~ '^[a-z][a-z-]{0,59}$'),
	next_run_at timestamptz not null,
	planned_at timestamptz not null,
	failures int not null default 0,
	lease_until timestamptz,
	leased_by text,
	run_id uuid,
	check ((lease_until is null) = (leased_by is null) and (lease_until is null) = (run_id is null))
);
create table job_run (
	id uuid primary key,
	job text not null references job (name),
	started_at timestamptz not null,
	ended_at timestamptz,
	outcome text not null check (outcome in ('RUNNING', 'DONE', 'FAILED', 'ABANDONED')),
	handled bigint,
	error text check (length(error) <= 200),
	replica text not null,
	check ((outcome = 'RUNNING') = (ended_at is null))
);
create index job_run_of_job on job_run (job, id desc);
create unique index job_run_at_work on job_run (job) where outcome = 'RUNNING';
create index job_run_age on job_run (started_at);
grant select on job, job_run to mesa_platform, mesa_auditor;
grant update (next_run_at, planned_at) on job to mesa_platform;
grant select, insert, update on job, job_run to mesa_worker;
grant delete on job_run to mesa_worker;
