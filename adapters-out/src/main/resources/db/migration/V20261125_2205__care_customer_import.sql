-- Lists of customers brought along from elsewhere: the file, how far it is, and each of its rows.

create table customer_import (
    id             uuid primary key,
    file_id        uuid not null references stored_file (id),
    file_name      text not null,
    -- Of the bytes as they were sent: the same file again is the same import.
    sha256         text not null,
    branch_id      uuid not null references branch (id),
    -- Those that its rows may name.
    branches       uuid[] not null,
    state          text not null check (state in
        ('reading', 'ready', 'importing', 'done', 'cancelled', 'unreadable')),
    problem        text not null default '',
    -- Column by column, what it was taken for; empty for what is passed over.
    columns        jsonb not null default '[]',
    rows_read      integer not null default 0,
    -- Whether numbers that others have too are taken.
    shared_phones  boolean not null default false,
    created_by     uuid not null references person (id),
    created_name   text not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    version        bigint not null default 0
);
create unique index customer_import_file_key on customer_import (sha256)
    where state not in ('cancelled', 'unreadable');
create index customer_import_list_idx on customer_import (created_at desc, id desc);
create index customer_import_open_idx on customer_import (created_at)
    where state in ('reading', 'importing');
create index customer_import_stored_idx on customer_import (file_id);
create index customer_import_branch_idx on customer_import (branch_id);
create index customer_import_person_idx on customer_import (created_by, created_at desc);

create table customer_import_row (
    import_id   uuid not null references customer_import (id) on delete cascade,
    -- As a spreadsheet counts: the head is 1.
    row_number  integer not null,
    state       text not null check (state in ('ready', 'duplicate', 'faulty', 'imported')),
    -- What each field was read as, for customers and for the report.
    cells       jsonb not null,
    faults      jsonb not null default '[]',
    phones      text[] not null default '{}',
    account     text,
    customer_id uuid references customer (id),
    primary key (import_id, row_number)
);
create index customer_import_row_state_idx on customer_import_row (import_id, state, row_number);
create index customer_import_row_customer_idx on customer_import_row (customer_id);
