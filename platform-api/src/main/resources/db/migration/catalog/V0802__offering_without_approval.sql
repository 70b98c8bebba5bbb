-- Nothing asks for approval yet; the column comes back with what reads it.
alter table service_offering drop column needs_approval;
