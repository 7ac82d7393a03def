-- The public page: one row, what is being written and what visitors see, by the keys of fields.
create table public_site (
    single       boolean primary key default true check (single),
    draft        jsonb not null default '{}',
    shown        jsonb,
    version      bigint not null default 1,
    published_at timestamptz
);
insert into public_site default values;

-- The page is the company's.
insert into role_grant (role_id, permission, reach)
select r.id, 'site.manage', 'ALL' from role r where r.key = 'manager' and r.system
on conflict do nothing;
