-- Customers' own pages: codes that were sent, who came in by one, and reports by their form.

create table portal_code (
    id         uuid primary key,
    phone      text not null check (phone ~ '^\+[1-9][0-9]{7,14}$'),
    asked_at   timestamptz not null,
    expires_at timestamptz not null,
    tries      integer not null check (tries >= 0),
    ended      boolean not null,
    digits     bytea not null
);
create index portal_code_phone_idx on portal_code (phone, asked_at desc);
create index portal_code_prune_idx on portal_code (expires_at);

create table portal_seat (
    id     uuid primary key,
    phone  text not null check (phone ~ '^\+[1-9][0-9]{7,14}$'),
    since  timestamptz not null,
    until  timestamptz not null,
    digest bytea not null,
    constraint portal_seat_digest_key unique (digest)
);
create index portal_seat_prune_idx on portal_seat (until);

-- A form that is sent twice is one report.
create table portal_report (
    form      uuid primary key,
    ticket_id uuid not null references ticket (id) on delete cascade
);
create index portal_report_ticket_idx on portal_report (ticket_id);
