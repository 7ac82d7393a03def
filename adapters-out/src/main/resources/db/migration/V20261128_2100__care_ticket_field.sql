-- Fields that a company makes for the tickets of a category, and what stands in them.

create table category_field (
    id             uuid primary key,
    category       text not null references ticket_category (key) on delete cascade,
    key            text not null check (key ~ '^[a-z0-9_]{2,40}$'),
    label_en       text not null check (length(label_en) between 1 and 60),
    label_sw       text not null check (length(label_sw) between 1 and 60),
    kind           text not null
        check (kind in ('text', 'long-text', 'number', 'date', 'yes-no', 'choice')),
    -- Of a number its limits and unit, of a choice what one may choose; nobody looks for them.
    facts          jsonb not null default '{}',
    need           text not null check (need in ('optional', 'opening', 'resolving')),
    for_technician boolean not null,
    position       integer not null,
    active         boolean not null,
    version        bigint not null,
    unique (category, key)
);
create index category_field_key_idx on category_field (key);

create table ticket_field (
    ticket_id uuid not null references ticket (id),
    field_id  uuid not null references category_field (id),
    words     text check (length(words) <= 4000),
    choice    text,
    number    numeric,
    day       date,
    answer    boolean,
    primary key (ticket_id, field_id),
    check (num_nonnulls(words, choice, number, day, answer) = 1)
);
create index ticket_field_field_idx on ticket_field (field_id, choice, answer);
