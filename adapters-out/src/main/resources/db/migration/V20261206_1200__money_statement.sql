-- Statements of shortcodes as their portal writes them, and their lines, each once.

create table mpesa_statement (
    id           uuid primary key,
    shortcode_id uuid not null references mpesa_shortcode (id),
    name         text not null check (length(name) between 1 and 200),
    digest       text not null,
    file_id      uuid not null references stored_file (id),
    lines        integer not null check (lines >= 0),
    unfinished   integer not null check (unfinished >= 0),
    -- Rows that were not understood, with the code of what is wrong.
    faults       jsonb not null,
    imported_by  uuid not null,
    imported_at  timestamptz not null,
    constraint mpesa_statement_content_key unique (shortcode_id, digest)
);
create index mpesa_statement_list_idx on mpesa_statement (shortcode_id, imported_at desc);
create index mpesa_statement_file_idx on mpesa_statement (file_id);

create table mpesa_statement_line (
    id           uuid primary key,
    statement_id uuid not null references mpesa_statement (id),
    shortcode_id uuid not null references mpesa_shortcode (id),
    receipt      text not null check (receipt ~ '^[A-Z0-9]{6,20}$'),
    completed_at timestamptz not null,
    details      text not null,
    in_minor     bigint not null check (in_minor >= 0),
    out_minor    bigint not null check (out_minor >= 0),
    reason       text not null,
    other_party  text not null,
    reference    text not null,
    payment      boolean not null,
    outcome      text check (outcome in ('booked', 'merged', 'to-enter', 'stuck')),
    problem      text,
    attempts     integer not null default 0,
    next_at      timestamptz,
    -- A payment and its charge have one receipt.
    constraint mpesa_statement_line_key unique (shortcode_id, receipt, in_minor, out_minor, reason),
    check ((in_minor > 0) <> (out_minor > 0)),
    check ((outcome is null) = (next_at is not null))
);
create index mpesa_statement_line_due_idx on mpesa_statement_line (next_at)
    where next_at is not null;
create index mpesa_statement_line_day_idx on mpesa_statement_line (shortcode_id, completed_at);
create index mpesa_statement_line_statement_idx on mpesa_statement_line (statement_id);
create index mpesa_payment_day_idx on mpesa_payment (shortcode_id, paid_at);
