-- What people accept before they use their credentials. Public, State-wide, and never changed once it is published.
create table terms_version (
	version int primary key check (version > 0),
	valid_from timestamptz not null,
	title text not null,
	note text not null,
	body jsonb not null,
	sha256 text not null check (length(sha256) = 64)
);
create function published() returns trigger language plpgsql as $$
begin
	raise exception 'a published version never changes';
end
$$;
create trigger published before update or delete on terms_version for each row execute function published();
grant select on terms_version to mesa_tenant, mesa_operator, mesa_auditor, mesa_platform, mesa_worker;
