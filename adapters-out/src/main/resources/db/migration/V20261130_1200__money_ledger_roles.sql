-- The books are the company's: a branch's reach is not enough. Opening closed days again is left
-- to administrators, who hold everything.
insert into role_grant (role_id, permission, reach)
select r.id, p, 'ALL'
  from role r
 cross join unnest(array['accounting.view', 'accounting.chart', 'accounting.post',
                         'accounting.close-period']) as p
 where r.key = 'accountant' and r.system
on conflict do nothing;
