-- Who sells for us: one of our people, or an agent.
create table salesperson (
    id         uuid primary key,
    name       text not null check (length(name) between 1 and 100),
    phone      text not null check (phone ~ '^\+[1-9][0-9]{7,14}$'),
    branch_id  uuid not null references branch (id),
    person_id  uuid references person (id),
    -- What they hand out as part of an address.
    code       text not null check (code ~ '^[A-Z0-9]{3,12}$'),
    active     boolean not null,
    version    bigint not null,
    created_at timestamptz not null default now(),
    constraint salesperson_code_key unique (code),
    constraint salesperson_person_key unique (person_id)
);
create index salesperson_branch_idx on salesperson (branch_id);

-- What they get from a day on; one that held once is not changed.
create table salesperson_rate (
    salesperson_id uuid not null references salesperson (id),
    from_day       date not null,
    kind           text not null check (kind in ('percentage', 'fixed')),
    -- Hundredths of a percent, or minor units.
    value          bigint not null check (value > 0),
    primary key (salesperson_id, from_day),
    check (kind = 'fixed' or value <= 10000)
);

create table sales_target (
    salesperson_id uuid not null references salesperson (id),
    -- The first day of the month.
    month          date not null check (extract(day from month) = 1),
    orders         integer check (orders > 0),
    revenue_minor  bigint check (revenue_minor > 0),
    primary key (salesperson_id, month),
    check (orders is not null or revenue_minor is not null)
);

create table commission_payout (
    id             uuid primary key,
    salesperson_id uuid not null references salesperson (id),
    amount_minor   bigint not null check (amount_minor > 0),
    currency       text not null,
    account        text not null,
    day            date not null,
    created_at     timestamptz not null default now()
);
create index commission_payout_list_idx on commission_payout (salesperson_id, created_at desc);

-- What orders changed in what salespeople are owed: the open ones are the balance of 2470.
create table commission_entry (
    id             uuid primary key,
    salesperson_id uuid not null references salesperson (id),
    order_id       uuid not null references sales_order (id),
    kind           text not null check (kind in ('earned', 'taken-back')),
    amount_minor   bigint not null check ((kind = 'earned') = (amount_minor > 0)
                                          and amount_minor <> 0),
    currency       text not null,
    day            date not null,
    open           boolean not null,
    payout_id      uuid references commission_payout (id),
    created_at     timestamptz not null default now(),
    -- Earned once and taken back once, whoever tells of it how often.
    constraint commission_entry_once_key unique (order_id, salesperson_id, kind),
    check (not open or payout_id is null)
);
create index commission_entry_list_idx on commission_entry (created_at desc, id desc);
create index commission_entry_person_idx
    on commission_entry (salesperson_id, created_at desc, id desc);
create index commission_entry_open_idx on commission_entry (salesperson_id) where open;
create index commission_entry_payout_idx on commission_entry (payout_id)
    where payout_id is not null;

alter table sales_order add column salesperson_id uuid references salesperson (id);
create index sales_order_salesperson_idx on sales_order (salesperson_id, created_at)
    where salesperson_id is not null;

alter table sales_order_receipt add column refunded_minor bigint not null default 0
    check (refunded_minor between 0 and amount_minor);

insert into role_grant (role_id, permission, reach)
select r.id, g.permission, g.reach
  from role r
  join (values ('manager', 'salespersons.view', 'BRANCH'),
               ('manager', 'salespersons.manage', 'BRANCH'),
               ('manager', 'commissions.view', 'BRANCH'),
               ('salesperson', 'salespersons.view', 'OWN'),
               ('salesperson', 'commissions.view', 'OWN'),
               ('accountant', 'salespersons.view', 'ALL'),
               ('accountant', 'commissions.view', 'ALL'),
               ('accountant', 'commissions.pay', 'ALL')) as g (role, permission, reach)
    on g.role = r.key
 where r.system
on conflict do nothing;
