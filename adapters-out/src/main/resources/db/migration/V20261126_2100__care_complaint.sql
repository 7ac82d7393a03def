-- Complaints, their history, and the links by which they are followed.

create table complaint (
    id              uuid primary key,
    number          text not null,
    name            text not null check (length(name) between 1 and 100),
    phone           text not null check (phone ~ '^\+[1-9][0-9]{7,14}$'),
    email           text,
    language        text not null check (language in ('en', 'sw')),
    category        text not null check (category in
        ('connectivity', 'speed', 'billing', 'equipment', 'service', 'other')),
    subject         text not null check (length(subject) between 1 and 200),
    body            text not null check (length(body) between 1 and 5000),
    location        text not null default '',
    branch_id       uuid not null references branch (id),
    customer_id     uuid references customer (id),
    -- Who of ours wrote it down; null if the complainant did.
    taken_by        uuid references person (id),
    -- SHA-256 of where it was sent from, for counting alone.
    sent_from       bytea,
    received_at     timestamptz not null,
    state           text not null check (state in
        ('received', 'acknowledged', 'under-review', 'approved', 'rejected', 'converted', 'resolved')),
    state_since     timestamptz not null,
    reviewer_id     uuid references person (id),
    decided_by      uuid references person (id),
    decision        text,
    decided_at      timestamptz,
    ticket_id       uuid references ticket (id),
    outcome         text,
    acknowledge_by  timestamptz not null,
    acknowledged_at timestamptz,
    warn_at         timestamptz not null,
    resolve_by      timestamptz not null,
    settled_at      timestamptz,
    acknowledge_missed boolean not null default false,
    warned          boolean not null default false,
    missed          boolean not null default false,
    -- When there is something to say next; null if never.
    next_at         timestamptz,
    appeals         integer not null default 0,
    updated_at      timestamptz not null,
    version         bigint not null default 0,
    check ((state = 'under-review') = (reviewer_id is not null)),
    check ((state in ('approved', 'rejected', 'converted', 'resolved')) = (decided_by is not null)),
    check ((decided_by is null) = (decision is null) and (decided_by is null) = (decided_at is null)),
    check (state <> 'converted' or ticket_id is not null),
    check (ticket_id is null or state in ('converted', 'resolved')),
    check ((state = 'resolved') = (outcome is not null)),
    check ((state in ('rejected', 'resolved')) = (settled_at is not null))
);
create unique index complaint_number_key on complaint (number);
-- A ticket is worked for one complaint, a complaint becomes one ticket.
create unique index complaint_ticket_key on complaint (ticket_id) where ticket_id is not null;
create index complaint_list_idx on complaint (received_at desc, id desc);
create index complaint_branch_list_idx on complaint (branch_id, received_at desc, id desc);
create index complaint_open_idx on complaint (resolve_by) where settled_at is null;
create index complaint_customer_idx on complaint (customer_id, received_at desc) where customer_id is not null;
create index complaint_phone_idx on complaint (phone, received_at);
create index complaint_sent_from_idx on complaint (sent_from, received_at) where sent_from is not null;
create index complaint_next_idx on complaint (next_at) where next_at is not null;
create index complaint_taken_by_idx on complaint (taken_by) where taken_by is not null;
create index complaint_reviewer_idx on complaint (reviewer_id) where reviewer_id is not null;
create index complaint_decided_by_idx on complaint (decided_by) where decided_by is not null;
create index complaint_search_trgm on complaint
    using gin (lower(number || ' ' || name || ' ' || phone || ' ' || subject) gin_trgm_ops);

create table complaint_entry (
    id           uuid primary key,
    complaint_id uuid not null references complaint (id),
    at           timestamptz not null,
    kind         text not null,
    -- Whether the complainant reads it too.
    public       boolean not null,
    author       text not null default '',
    body         text not null default ''
);
create index complaint_entry_idx on complaint_entry (complaint_id, at desc, id desc);

create table complaint_link (
    id           uuid primary key,
    complaint_id uuid not null references complaint (id),
    token_digest bytea not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null
);
create unique index complaint_link_token_key on complaint_link (token_digest);
create index complaint_link_complaint_idx on complaint_link (complaint_id);
create index complaint_link_expires_idx on complaint_link (expires_at);

-- Somebody who complains need not be a customer.
alter table message drop constraint message_recipient_kind_check;
alter table message add constraint message_recipient_kind_check
    check (recipient_kind in ('customer', 'person', 'complainant'));

insert into role_grant (role_id, permission, reach)
select r.id, p, 'BRANCH'
  from (values
        ('manager', 'complaints.view complaints.create complaints.edit complaints.approve'
            || ' complaints.reject complaints.convert complaints.export'),
        ('agent', 'complaints.view complaints.create complaints.edit'),
        ('viewer', 'complaints.view')
       ) as g (key, permissions)
  join role r on r.key = g.key
 cross join lateral string_to_table(g.permissions, ' ') as p
on conflict do nothing;
