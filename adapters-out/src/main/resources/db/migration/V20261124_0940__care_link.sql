-- Links that open one ticket without signing in. Only the SHA-256 of a token is stored.

create table ticket_link (
    id           uuid primary key,
    ticket_id    uuid not null references ticket (id),
    kind         text not null check (kind in ('technician', 'customer')),
    person_id    uuid references person (id),
    customer_id  uuid references customer (id),
    token_digest bytea not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    most_uses    integer not null check (most_uses > 0),
    uses         integer not null default 0,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    revoked_why  text,
    check ((kind = 'technician') = (person_id is not null)),
    check ((kind = 'customer') = (customer_id is not null)),
    check (uses <= most_uses)
);
create unique index ticket_link_token_key on ticket_link (token_digest);
create index ticket_link_ticket_idx on ticket_link (ticket_id, created_at desc);
create index ticket_link_person_idx on ticket_link (person_id) where person_id is not null;
create index ticket_link_customer_idx on ticket_link (customer_id) where customer_id is not null;
