-- A category's own picture, whatever services it holds.
alter table service_category add column icon text not null default 'box';
alter table service_category alter column icon drop default;
