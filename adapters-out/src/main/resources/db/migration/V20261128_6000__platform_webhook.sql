-- Places of others that are told what happens here.

create table webhook (
    id              uuid primary key,
    name            text not null check (length(name) between 1 and 60),
    url             text not null check (length(url) <= 500),
    topics          text[] not null check (cardinality(topics) > 0),
    active          boolean not null,
    owner_id        uuid not null references person (id),
    -- Sealed; what deliveries are signed with.
    secret          bytea not null,
    -- The one before, as long as it counts too.
    old_secret      bytea,
    old_until       timestamptz,
    -- Tries in a row that failed, and when the first of them did.
    failures        integer not null default 0,
    failing_since   timestamptz,
    version         bigint not null,
    created_at      timestamptz not null
);
create unique index webhook_name_key on webhook (lower(name));
create index webhook_owner_idx on webhook (owner_id);

create table webhook_delivery (
    -- Its name at the far side, the same at each try.
    id          uuid primary key,
    webhook_id  uuid not null references webhook (id) on delete cascade,
    topic       text not null,
    subject_id  uuid not null,
    -- As it is signed and sent, letter by letter.
    body        text not null,
    state       text not null check (state in ('waiting', 'done', 'dead')),
    attempts    integer not null default 0,
    -- While one is under way this is the end of its lease.
    next_at     timestamptz not null,
    lease_until timestamptz,
    tried_at    timestamptz,
    status      integer,
    said        text not null default '' check (length(said) <= 600),
    created_at  timestamptz not null
);
create index webhook_delivery_due_idx on webhook_delivery (webhook_id, next_at, id)
    where state = 'waiting';
create index webhook_delivery_test_idx on webhook_delivery (webhook_id, next_at, id)
    where state = 'waiting' and topic = 'webhook.test';
create index webhook_delivery_leased_idx on webhook_delivery (webhook_id, lease_until)
    where lease_until is not null;
create index webhook_delivery_list_idx on webhook_delivery (webhook_id, created_at desc, id desc);
create index webhook_delivery_open_idx on webhook_delivery (webhook_id, state)
    where state <> 'done';
create index webhook_delivery_created_idx on webhook_delivery (created_at);

create function webhook_due() returns trigger language plpgsql as $$
begin
    perform pg_notify('webhook', '');
    return null;
end
$$;
create trigger webhook_due after insert on webhook_delivery
    for each statement execute function webhook_due();
