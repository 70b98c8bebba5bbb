set search_path = mesa, public;
insert into tenant (id, acronym, kind, color) values
	('01900000-0000-7000-8000-000000000001', 'SEFOME', 'centralizada', '#0f6b5c'),
	('01900000-0000-7000-8000-000000000002', 'SECTUR', 'centralizada', '#7a1f5c');
insert into tenant_name (tenant_id, valid_from, name) values
	('01900000-0000-7000-8000-000000000001', '2021-11-01', 'Secretaría de Fomento Económico'),
	('01900000-0000-7000-8000-000000000002', '2021-11-01', 'Secretaría de Turismo');
insert into account (tenant_id, id, subject, username, employee_number, given_name, paternal_surname, maternal_surname,
	display_name, position, roles, status) values
	('01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8001-000000000001', 'sub-10001', '10001', '10001', 'Mariana', 'Solórzano', 'Ochoa', 'Mariana Solórzano Ochoa', 'Directora', '{requester}', 'active'),
	('01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8001-000000000002', 'sub-10002', '10002', '10002', 'Raúl', 'Ibáñez', null, 'Raúl Ibáñez', 'Jefe', '{requester}', 'active'),
	('01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8001-000000000003', 'sub-10003', '10003', '10003', 'Lilia', 'Munguía', 'Peña', 'Lilia Munguía Peña', 'Coordinadora', '{coordinator}', 'active'),
	('01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8001-000000000004', 'sub-10004', '10004', '10004', 'Óscar', 'Núñez', 'Cruz', 'Óscar Núñez Cruz', 'Secretario', '{head}', 'active'),
	('01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8001-000000000005', 'sub-10005', '10005', '10005', 'Ana', 'Baja', null, 'Ana Baja', 'Jefa', '{requester}', 'ended'),
	('01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8001-000000000011', 'sub-20001', '20001', '20001', 'Íñigo', 'Larios', null, 'Íñigo Larios', 'Director', '{requester}', 'active'),
	('01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8001-000000000013', 'sub-20003', '20003', '20003', 'Zoé', 'Ávila', null, 'Zoé Ávila', 'Coordinadora', '{coordinator}', 'active'),
	('01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8001-000000000014', 'sub-20004', '20004', '20004', 'Elsa', 'Robles', null, 'Elsa Robles', 'Secretaria', '{head}', 'active');
insert into officeholder (tenant_id, id, office, employee_number, given_name, paternal_surname, maternal_surname,
	display_name, position, valid_from)
select tenant_id, ('01900000-0000-7000-800a-' || right(id::text, 12))::uuid,
	case when 'head' = any(roles) then 'HEAD' else 'COORDINATOR' end, employee_number, given_name, paternal_surname,
	maternal_surname, display_name, position, '2026-01-01'
from account where roles && '{coordinator,head}';
insert into employee (tenant_id, id, employee_number, given_name, paternal_surname, maternal_surname, display_name,
	position, place) values
	('01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8007-000000000001', '31847', 'Rosa Elena', 'Cárdenas', 'Vuelvas', 'Rosa Elena Cárdenas Vuelvas', 'Auxiliar', 'Edificio B, 2.º piso'),
	('01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8007-000000000002', '31848', 'José', 'Ñuño', null, 'José Ñuño', 'Chofer', 'Edificio A'),
	('01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8007-000000000011', '41001', 'Rosa', 'Turística', null, 'Rosa Turística', 'Auxiliar', 'Centro');
insert into operator (id, subject, username, given_name, paternal_surname, display_name, office, roles, status) values
	('01900000-0000-7000-8006-000000000001', 'sub-sg.gestion', 'sg.gestion', 'Adriana', 'Velasco', 'Adriana Velasco', 'SG', '{service-manager}', 'active'),
	('01900000-0000-7000-8006-000000000002', 'sub-sg.clima', 'sg.clima', 'Octavio', 'Larios', 'Octavio Larios', 'SG', '{agent}', 'active'),
	('01900000-0000-7000-8006-000000000003', 'sub-dti.soporte', 'dti.soporte', 'Nadia', 'Soto', 'Nadia Soto', 'DTI', '{agent}', 'active'),
	('01900000-0000-7000-8006-000000000004', 'sub-dti.plataforma', 'dti.plataforma', 'Saúl', 'Anguiano', 'Saúl Anguiano', 'DTI', '{platform-operator}', 'active'),
	('01900000-0000-7000-8006-000000000005', 'sub-cge.auditoria', 'cge.auditoria', 'Irene', 'Quintero', 'Irene Quintero', 'CGE', '{auditor}', 'active');
insert into service_category (id, name, icon, sort) values
	('01900000-0000-7000-8002-000000000001', 'Mantenimiento de inmuebles', 'building', 1),
	('01900000-0000-7000-8002-000000000002', 'Tecnologías de la información', 'laptop', 2);
insert into service (id, category_id, serves, icon) values
	('01900000-0000-7000-8003-000000000001', '01900000-0000-7000-8002-000000000001', 'SG', 'snow'),
	('01900000-0000-7000-8003-000000000002', '01900000-0000-7000-8002-000000000002', 'DTI', 'laptop');
insert into service_version (service_id, version, valid_from, name, description, exclusions) values
	('01900000-0000-7000-8003-000000000001', 1, '2026-01-01T06:00:00Z', 'Reparación de aire acondicionado', 'Revisión y reparación de equipos de clima.', '{Equipos propios de los empleados.,Compra de equipo nuevo.}'),
	('01900000-0000-7000-8003-000000000002', 1, '2026-01-01T06:00:00Z', 'Soporte a equipo de cómputo', 'Fallas de computadoras e impresoras.', '{Equipo personal.}');
insert into service_offering (tenant_id, id, service_id) values
	('01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8004-000000000001', '01900000-0000-7000-8003-000000000001'),
	('01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8004-000000000002', '01900000-0000-7000-8003-000000000002'),
	('01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8004-000000000011', '01900000-0000-7000-8003-000000000001');
insert into service_calendar (id, key, name) values
	('01900000-0000-7000-8008-000000000001', 'gobierno', 'Calendario de gobierno');
insert into service_calendar_version (calendar_id, version, valid_from, zone, weekly, statutory_holidays, extraordinary) values
	('01900000-0000-7000-8008-000000000001', 1, '2026-01-01T06:00:00Z', 'America/Mexico_City',
	'[{"day":1,"from":"08:30","to":"16:30"},{"day":2,"from":"08:30","to":"16:30"},{"day":3,"from":"08:30","to":"16:30"},{"day":4,"from":"08:30","to":"16:30"},{"day":5,"from":"08:30","to":"16:30"}]',
	true, '[]');
insert into service_level (id, service_id, sort, name) values
	('01900000-0000-7000-8009-000000000001', '01900000-0000-7000-8003-000000000001', 1, 'Ordinario'),
	('01900000-0000-7000-8009-000000000002', '01900000-0000-7000-8003-000000000001', 2, 'Prioritario'),
	('01900000-0000-7000-8009-000000000011', '01900000-0000-7000-8003-000000000002', 1, 'Ordinario');
insert into service_level_target (level_id, version, valid_from, calendar_id, response_seconds, response_days,
	resolution_seconds, resolution_days) values
	('01900000-0000-7000-8009-000000000001', 1, '2026-01-01T06:00:00Z', '01900000-0000-7000-8008-000000000001', 14400, null, null, 3),
	('01900000-0000-7000-8009-000000000002', 1, '2026-01-01T06:00:00Z', '01900000-0000-7000-8008-000000000001', 7200, null, 43200, null),
	('01900000-0000-7000-8009-000000000011', 1, '2026-01-01T06:00:00Z', '01900000-0000-7000-8008-000000000001', 14400, null, null, 2);
insert into fulfilment_group (id, name, office) values
	('01900000-0000-7000-8005-000000000001', 'Climas', 'SG'),
	('01900000-0000-7000-8005-000000000002', 'Soporte técnico', 'DTI');
insert into fulfilment_group_category (group_id, category_id) values
	('01900000-0000-7000-8005-000000000001', '01900000-0000-7000-8002-000000000001'),
	('01900000-0000-7000-8005-000000000002', '01900000-0000-7000-8002-000000000002');
insert into fulfilment_group_member (group_id, operator_id) values
	('01900000-0000-7000-8005-000000000001', '01900000-0000-7000-8006-000000000002'),
	('01900000-0000-7000-8005-000000000002', '01900000-0000-7000-8006-000000000003');

update account set email = username || '@dependencia.test';

insert into terms_version (version, valid_from, title, note, body, sha256) values
	(1, '2026-01-01', 'Responsabilidades', 'Texto propuesto', '[{"heading": "Responsabilidades", "paragraphs": ["1. Respondo de mi contraseña."]}]',
		repeat('ab', 32));
update account set terms_version = 1;
