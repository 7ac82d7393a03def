-- Orders belong to branches; what a salesperson entered is the salesperson's own.
insert into role_grant (role_id, permission, reach)
select r.id, g.permission, g.reach
  from role r
  join (values ('manager', 'orders.view', 'BRANCH'),
               ('manager', 'orders.create', 'BRANCH'),
               ('manager', 'orders.manage', 'BRANCH'),
               ('manager', 'orders.convert', 'BRANCH'),
               ('agent', 'orders.view', 'BRANCH'),
               ('agent', 'orders.create', 'BRANCH'),
               ('agent', 'orders.manage', 'BRANCH'),
               ('salesperson', 'orders.view', 'OWN'),
               ('salesperson', 'orders.create', 'OWN'),
               ('salesperson', 'orders.manage', 'OWN'),
               ('accountant', 'orders.view', 'ALL')) as g (role, permission, reach)
    on g.role = r.key
 where r.system
on conflict do nothing;
