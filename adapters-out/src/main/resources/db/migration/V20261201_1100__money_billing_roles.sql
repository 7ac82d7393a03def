-- Who charges and takes money. What is sold is the company's; invoices and payments are a branch's.
insert into role_grant (role_id, permission, reach)
select r.id, g.permission, g.reach
  from role r
  join (values ('accountant', 'accounting.products', 'ALL'),
               ('accountant', 'accounting.invoices', 'ALL'),
               ('accountant', 'payments.view', 'ALL'),
               ('accountant', 'payments.manage', 'ALL'),
               ('accountant', 'payments.refund', 'ALL'),
               ('manager', 'accounting.invoices', 'BRANCH'),
               ('manager', 'payments.view', 'BRANCH'),
               ('manager', 'payments.manage', 'BRANCH'),
               ('agent', 'payments.view', 'BRANCH')) as g (key, permission, reach)
    on g.key = r.key
 where r.system
on conflict do nothing;
