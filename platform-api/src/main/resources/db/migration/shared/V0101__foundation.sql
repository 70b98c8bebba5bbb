grant usage on schema mesa to mesa_tenant, mesa_operator, mesa_auditor, mesa_platform, mesa_worker, mesa_stream;

create text search configuration es (copy = pg_catalog.spanish);
alter text search configuration es alter mapping for hword, hword_part, word with unaccent, spanish_stem;

-- Names of people are not words of a language: no stemming, no stop words.
create text search configuration names (copy = pg_catalog.simple);
alter text search configuration names alter mapping for hword, hword_part, word with unaccent, simple;

-- Words as people type them, of a query as PrefixQuery makes it: inflected as the language does, and by their beginnings.
create function words(query text) returns tsquery language sql stable parallel safe
	return to_tsquery('mesa.es', query) || to_tsquery('mesa.names', query);

-- The tenant and the person that the transaction is bound to; nothing bound, null.
create function bound_tenant() returns uuid language sql stable parallel safe
	return nullif(current_setting('mesa.tenant', true), '')::uuid;
create function bound_person() returns uuid language sql stable parallel safe
	return nullif(current_setting('mesa.person', true), '')::uuid;

-- Row level security as every tenant table has it: forced, open to the owner, and to people of the bound tenant alone.
create procedure protect(target regclass) language plpgsql as $$
begin
	execute format('alter table %s enable row level security', target);
	execute format('alter table %s force row level security', target);
	execute format('create policy owner on %s to mesa_owner using (true) with check (true)', target);
	execute format('create policy tenant on %s to mesa_tenant using (tenant_id = (select bound_tenant()))'
		' with check (tenant_id = (select bound_tenant()))', target);
end
$$;

-- First answers to calls with an Idempotency-Key. Operators have no tenant: theirs is the nil UUID.
create table idempotency_key (
	tenant_id uuid not null,
	person_id uuid not null,
	key text not null check (length(key) between 1 and 200),
	fingerprint text not null,
	status int,
	location text,
	etag text,
	body text,
	created_at timestamptz not null,
	primary key (tenant_id, person_id, key)
);
create index idempotency_key_age on idempotency_key (created_at);
call protect('idempotency_key');
create policy operator on idempotency_key to mesa_operator using (tenant_id = '00000000-0000-0000-0000-000000000000')
	with check (tenant_id = '00000000-0000-0000-0000-000000000000');
create policy worker on idempotency_key to mesa_worker using (true) with check (false);
grant select, insert, update on idempotency_key to mesa_tenant, mesa_operator;
grant select (created_at), delete on idempotency_key to mesa_worker;
