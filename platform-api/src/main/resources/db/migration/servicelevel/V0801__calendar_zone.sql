-- The zone decides when working time passes, so it belongs to the version: a request keeps the one it was promised.
alter table service_calendar_version add column zone text;
update service_calendar_version v set zone = c.zone from service_calendar c where c.id = v.calendar_id;
alter table service_calendar_version alter column zone set not null;
alter table service_calendar drop column zone;
