-- Whoever was told of an entry and then missed some is told them again. Positions are given before commit, so what
-- commits later may have a lower one. Instead each entry says in which transaction it was written, and which was the
-- oldest that still ran then: what commits after it was written by that one or by a later one. Entries that are there
-- already were all committed before any that comes.
alter table request_event add column xact xid8 not null default '0', add column horizon xid8 not null default '0';
alter table request_event alter column xact set default pg_current_xact_id(),
	alter column horizon set default pg_snapshot_xmin(pg_current_snapshot());
create index request_event_xact on request_event (xact);
create index request_event_id on request_event (id);
grant select (xact, horizon) on request_event to mesa_stream;
