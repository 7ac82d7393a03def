-- What is sold. A package that is no longer offered stays: orders and subscriptions name it.
create table service_package (
    id          uuid primary key,
    slug        text not null,
    name        text not null check (length(name) between 1 and 40),
    description text not null check (length(description) <= 300),
    mbps        integer not null check (mbps between 1 and 100000),
    price_minor bigint not null check (price_minor > 0),
    currency    text not null,
    cycle       text not null check (cycle in ('monthly', 'quarterly', 'semi-annual', 'annual')),
    -- One a line.
    features    text not null,
    badge       text check (length(badge) between 1 and 24),
    highlighted boolean not null,
    offered     boolean not null,
    position    integer not null check (position between 0 and 999),
    version     bigint not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    constraint service_package_slug_key unique (slug)
);

-- Prices are the company's: a branch's reach is not enough, and everybody who talks to customers
-- may read them.
insert into role_grant (role_id, permission, reach)
select r.id, p.permission, 'ALL'
  from role r
  join (values ('manager', 'packages.view'), ('manager', 'packages.manage'),
               ('agent', 'packages.view'), ('salesperson', 'packages.view'),
               ('accountant', 'packages.view'))
       as p (role, permission) on p.role = r.key
 where r.system
on conflict do nothing;
