-- Who may hand out and erase the personal data of a customer, and see who looked at them.

insert into role_grant (role_id, permission, reach)
select id, 'customers.privacy', 'BRANCH' from role where key = 'manager' and system;
