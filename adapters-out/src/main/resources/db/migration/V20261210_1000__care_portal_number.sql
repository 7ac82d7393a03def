-- Numbers that customers want to be reached at, until the code that went there was typed.

create table portal_number (
    id          uuid primary key,
    customer_id uuid not null references customer (id) on delete cascade,
    from_phone  text not null check (from_phone ~ '^\+[1-9][0-9]{7,14}$'),
    to_phone    text not null check (to_phone ~ '^\+[1-9][0-9]{7,14}$'),
    version     bigint not null,
    asked_at    timestamptz not null,
    expires_at  timestamptz not null,
    tries       integer not null check (tries >= 0),
    ended       boolean not null,
    done        boolean not null,
    digits      bytea not null,
    check (from_phone <> to_phone)
);
create index portal_number_customer_idx on portal_number (customer_id, asked_at desc);
create index portal_number_phone_idx on portal_number (to_phone, asked_at);
create index portal_number_prune_idx on portal_number (expires_at);

-- Who is in stays in when the number changes.
create index portal_seat_phone_idx on portal_seat (phone);
