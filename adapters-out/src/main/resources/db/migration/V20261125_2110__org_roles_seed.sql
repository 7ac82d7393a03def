-- The roles that every company begins with; '*' is everything, also what a later release adds.

insert into role (id, key, name, description, system, version, created_at)
values
    ('019a0000-0000-7000-8000-00000000b001', 'admin', 'Administrator',
     'May do everything, everywhere.', true, 1, now()),
    ('019a0000-0000-7000-8000-00000000b002', 'manager', 'Branch manager',
     'Runs a branch: its customers, tickets, teams and messages.', true, 1, now()),
    ('019a0000-0000-7000-8000-00000000b003', 'agent', 'Agent',
     'Takes calls and works the tickets of a branch.', true, 1, now()),
    ('019a0000-0000-7000-8000-00000000b004', 'technician', 'Technician',
     'Works the tickets of the own team in the field.', true, 1, now()),
    ('019a0000-0000-7000-8000-00000000b005', 'salesperson', 'Salesperson',
     'Brings customers and sees the own ones.', true, 1, now()),
    ('019a0000-0000-7000-8000-00000000b006', 'viewer', 'Viewer',
     'Looks and changes nothing.', true, 1, now()),
    ('019a0000-0000-7000-8000-00000000b007', 'hr', 'Human resources',
     'Cares for the staff.', true, 1, now()),
    ('019a0000-0000-7000-8000-00000000b008', 'accountant', 'Accountant',
     'Cares for the money.', true, 1, now()),
    ('019a0000-0000-7000-8000-00000000b009', 'storekeeper', 'Storekeeper',
     'Cares for the stock.', true, 1, now()),
    ('019a0000-0000-7000-8000-00000000b010', 'network', 'Network engineer',
     'Cares for the network.', true, 1, now());

insert into role_grant (role_id, permission, reach)
select r.id, p, g.reach
  from (values
        ('admin', 'ALL', '*'),
        ('manager', 'BRANCH', 'dashboard.view customers.view customers.create customers.edit customers.delete'
            || ' customers.import customers.export tickets.view tickets.create tickets.edit'
            || ' tickets.assign tickets.claim tickets.reply tickets.escalate tickets.close'
            || ' tickets.reopen tickets.fees tickets.link tickets.sla teams.view teams.manage'
            || ' branches.view users.view settings.view messages.view messages.resend'
            || ' templates.manage logs.view reports.view'),
        ('agent', 'BRANCH', 'dashboard.view customers.view customers.create customers.edit tickets.view'
            || ' tickets.create tickets.edit tickets.assign tickets.reply tickets.escalate'
            || ' tickets.close tickets.reopen tickets.fees tickets.link teams.view messages.view'),
        ('technician', 'TEAM', 'customers.view tickets.view tickets.claim tickets.reply tickets.close'),
        ('salesperson', 'OWN', 'customers.view customers.create tickets.view tickets.create'),
        ('viewer', 'BRANCH', 'dashboard.view customers.view tickets.view reports.view'),
        ('hr', 'BRANCH', 'dashboard.view'),
        ('accountant', 'BRANCH', 'dashboard.view'),
        ('storekeeper', 'BRANCH', 'dashboard.view'),
        ('network', 'BRANCH', 'dashboard.view')
       ) as g (key, reach, permissions)
  join role r on r.key = g.key
 cross join lateral string_to_table(g.permissions, ' ') as p;

-- A company has at least one place.
insert into branch (id, code, name, version, created_at)
values ('019a0000-0000-7000-8000-00000000b101', 'HQ', 'Head office', 1, now());
