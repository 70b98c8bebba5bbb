-- Run once per database by a superuser, and again without harm. Passwords are set by whoever runs it.
do $$
declare
	name text;
begin
	foreach name in array array['mesa_owner', 'mesa_tenant', 'mesa_operator', 'mesa_auditor', 'mesa_platform', 'mesa_worker',
			'mesa_stream'] loop
		if not exists (select from pg_roles where rolname = name) then
			execute format('create role %I login nosuperuser nocreatedb nocreaterole noinherit nobypassrls noreplication', name);
		end if;
	end loop;
end
$$;

create schema if not exists mesa authorization mesa_owner;
revoke all on schema public from public;
grant usage on schema public to public;
create extension if not exists unaccent schema public;
create extension if not exists btree_gin schema public;
create extension if not exists btree_gist schema public;

do $$
declare
	name text;
begin
	foreach name in array array['mesa_owner', 'mesa_tenant', 'mesa_operator', 'mesa_auditor', 'mesa_platform', 'mesa_worker',
			'mesa_stream'] loop
		execute format('alter role %I in database %I set search_path = mesa, public', name, current_database());
		execute format('alter role %I in database %I set timezone = ''UTC''', name, current_database());
		execute format('alter role %I in database %I set lock_timeout = ''3s''', name, current_database());
		execute format('alter role %I in database %I set idle_in_transaction_session_timeout = ''30s''', name, current_database());
	end loop;
end
$$;

-- Under row level security the planner uses the text index only if the operator is known to leak nothing.
alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof;
