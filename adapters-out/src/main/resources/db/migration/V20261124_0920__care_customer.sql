-- Customers and their telephone numbers.

create table customer (
    id             uuid primary key,
    account_number text not null,
    name           text not null check (length(name) between 1 and 100),
    email          text,
    language       text not null default 'en' check (language in ('en', 'sw')),
    status         text not null check (status in ('pending', 'active', 'suspended', 'disconnected')),
    branch_id      uuid not null references branch (id),
    plan           text not null default '',
    address        text not null default '',
    area           text not null default '',
    latitude       double precision check (latitude between -90 and 90),
    longitude      double precision check (longitude between -180 and 180),
    notes          text not null default '',
    installed_on   date,
    -- Name, numbers, account, e-mail and address in lower case without accents: one box finds all.
    search_text    text not null,
    created_by     uuid references person (id),
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    deleted_at     timestamptz,
    version        bigint not null default 0,
    check ((latitude is null) = (longitude is null))
);
create unique index customer_account_key on customer (account_number);
create index customer_list_idx on customer (created_at desc, id desc) where deleted_at is null;
create index customer_branch_list_idx on customer (branch_id, created_at desc, id desc) where deleted_at is null;
create index customer_name_list_idx on customer (lower(name), id) where deleted_at is null;
create index customer_created_by_idx on customer (created_by, created_at desc, id desc);
create index customer_search_trgm on customer using gin (search_text gin_trgm_ops) where deleted_at is null;

create table customer_phone (
    customer_id uuid not null references customer (id),
    position    integer not null,
    e164        text not null check (e164 ~ '^\+[1-9][0-9]{7,14}$'),
    label       text not null default '',
    primary key (customer_id, position)
);
create index customer_phone_idx on customer_phone (e164);

create table customer_status_change (
    id          uuid primary key,
    customer_id uuid not null references customer (id),
    at          timestamptz not null,
    from_status text,
    to_status   text not null,
    by_name     text not null,
    reason      text not null default ''
);
create index customer_status_change_idx on customer_status_change (customer_id, at desc);
