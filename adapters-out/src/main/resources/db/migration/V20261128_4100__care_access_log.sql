-- Who looked at whose personal data: a row for a person, customer, way and hour.

create table customer_access (
    id          uuid primary key,
    customer_id uuid not null references customer (id),
    -- One of our people, as they were called then.
    person_id   uuid not null,
    person_name text not null,
    channel     text not null,
    fields      text not null check (fields in ('record', 'contact', 'list', 'archive')),
    hour        timestamptz not null,
    first_at    timestamptz not null,
    -- To within five minutes: whoever looks again at once is not written again.
    last_at     timestamptz not null,
    address     text
);
create unique index customer_access_key
    on customer_access (customer_id, person_id, channel, fields, hour);
create index customer_access_customer_idx on customer_access (customer_id, first_at desc, id desc);
create index customer_access_list_idx on customer_access (first_at desc, id desc);
create index customer_access_person_idx on customer_access (person_id, first_at desc, id desc);
