-- Who sees money that came by phone, says whose it is, and asks phones for more.
insert into role_grant (role_id, permission, reach)
select r.id, g.permission, g.reach
  from role r
  join (values ('accountant', 'payments.view', 'ALL'),
               ('accountant', 'payments.manage', 'ALL'),
               ('accountant', 'payments.stk', 'ALL'),
               ('manager', 'payments.view', 'BRANCH'),
               ('manager', 'payments.manage', 'BRANCH'),
               ('manager', 'payments.stk', 'BRANCH'),
               ('agent', 'payments.stk', 'BRANCH')) as g (role, permission, reach)
    on g.role = r.key
 where r.system
on conflict do nothing;
