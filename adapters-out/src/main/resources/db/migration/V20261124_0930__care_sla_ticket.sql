-- SLA policies and calendars; tickets and all that happens to them.

create table sla_calendar (
    id         uuid primary key,
    name       text not null check (length(name) between 1 and 80),
    time_zone  text not null,
    -- The calendar of every branch that has none of its own.
    standard   boolean not null default false,
    branch_id  uuid references branch (id),
    version    bigint not null default 0,
    created_at timestamptz not null
);
create unique index sla_calendar_standard_key on sla_calendar ((true)) where standard;
create unique index sla_calendar_branch_key on sla_calendar (branch_id) where branch_id is not null;

create table sla_interval (
    calendar_id uuid not null references sla_calendar (id) on delete cascade,
    -- ISO: 1 is Monday, 7 is Sunday.
    weekday     integer not null check (weekday between 1 and 7),
    from_minute integer not null check (from_minute between 0 and 1439),
    to_minute   integer not null check (to_minute between 1 and 1440),
    primary key (calendar_id, weekday, from_minute),
    check (from_minute < to_minute)
);

create table sla_holiday (
    calendar_id uuid not null references sla_calendar (id) on delete cascade,
    name        text not null check (length(name) between 1 and 80),
    day         date not null,
    yearly      boolean not null default false,
    primary key (calendar_id, day)
);

create table sla_policy (
    id                  uuid primary key,
    name                text not null check (length(name) between 1 and 80),
    description         text not null default '',
    priority            text not null check (priority in ('low', 'medium', 'high', 'critical')),
    response_minutes    integer not null check (response_minutes > 0),
    resolution_minutes  integer not null check (resolution_minutes >= response_minutes),
    escalation_minutes  integer check (escalation_minutes > 0),
    escalation_to       uuid references person (id),
    pauses_for          text[] not null default '{customer,third-party}',
    active              boolean not null default true,
    version             bigint not null default 0,
    created_at          timestamptz not null
);
-- One policy is in force for a priority.
create unique index sla_policy_active_key on sla_policy (priority) where active;
create index sla_policy_escalation_idx on sla_policy (escalation_to);

create table ticket_category (
    key       text primary key check (key ~ '^[a-z0-9_]{2,40}$'),
    label_en  text not null,
    label_sw  text not null,
    position  integer not null,
    active    boolean not null default true
);

create table ticket (
    id                 uuid primary key,
    number             text not null,
    customer_id        uuid not null references customer (id),
    branch_id          uuid not null references branch (id),
    category           text not null references ticket_category (key),
    priority           text not null check (priority in ('low', 'medium', 'high', 'critical')),
    subject            text not null check (length(subject) between 1 and 200),
    description        text not null,
    source             text not null,
    assignee_id        uuid references person (id),
    team_id            uuid references team (id),
    opened_by          uuid references person (id),
    opened_at          timestamptz not null,
    updated_at         timestamptz not null,
    state              text not null check (state in ('open', 'in-progress', 'pending', 'resolved', 'closed')),
    state_since        timestamptz not null,
    pending_reason     text check (pending_reason in ('customer', 'third-party', 'parts', 'scheduled')),
    resume_at          timestamptz,
    resolved_by        uuid references person (id),
    resolved_at        timestamptz,
    what_was_done      text,
    closed_at          timestamptz,
    times_reopened     integer not null default 0,
    times_escalated    integer not null default 0,
    -- Targets: what was promised, and how it stands.
    sla_policy_id      uuid references sla_policy (id),
    sla_calendar_id    uuid references sla_calendar (id),
    response_minutes   integer,
    resolution_minutes integer,
    response_due       timestamptz,
    responded_at       timestamptz,
    response_missed    boolean not null default false,
    -- From when the resolution target runs: the opening, or the last reopening.
    resolution_from    timestamptz,
    resolution_due     timestamptz,
    resolution_missed  boolean not null default false,
    resolution_met     boolean,
    warn_at            timestamptz,
    warned_at          timestamptz,
    escalate_at        timestamptz,
    escalated_at       timestamptz,
    paused_since       timestamptz,
    -- Working time lost to pauses since resolution_from, and that from there to the resolution
    -- without them, both in seconds.
    paused_seconds     bigint not null default 0,
    took_seconds       bigint,
    -- The next instant at which the clock has something to say; null when nothing is to come.
    sla_next_at        timestamptz,
    rating             integer check (rating between 1 and 5),
    rating_comment     text,
    rated_at           timestamptz,
    last_entry_at      timestamptz not null,
    deleted_at         timestamptz,
    version            bigint not null default 0
);
create unique index ticket_number_key on ticket (number);
create index ticket_list_idx on ticket (opened_at desc, id desc) where deleted_at is null;
create index ticket_branch_list_idx on ticket (branch_id, opened_at desc, id desc) where deleted_at is null;
create index ticket_open_due_idx on ticket (resolution_due, id)
    where deleted_at is null and state in ('open', 'in-progress', 'pending');
create index ticket_branch_open_due_idx on ticket (branch_id, resolution_due, id)
    where deleted_at is null and state in ('open', 'in-progress', 'pending');
create index ticket_state_list_idx on ticket (state, opened_at desc, id desc) where deleted_at is null;
create index ticket_category_list_idx on ticket (category, opened_at desc, id desc) where deleted_at is null;
create index ticket_priority_list_idx on ticket (priority, opened_at desc, id desc) where deleted_at is null;
create index ticket_assignee_idx on ticket (assignee_id, opened_at desc, id desc) where deleted_at is null;
create index ticket_team_idx on ticket (team_id, opened_at desc, id desc) where deleted_at is null;
create index ticket_opened_by_idx on ticket (opened_by, opened_at desc, id desc) where deleted_at is null;
create index ticket_customer_idx on ticket (customer_id, opened_at desc, id desc) where deleted_at is null;
create index ticket_resolved_idx on ticket (resolved_at) where deleted_at is null and resolved_at is not null;
create index ticket_sla_next_idx on ticket (sla_next_at) where sla_next_at is not null and deleted_at is null;
create index ticket_resume_idx on ticket (resume_at) where resume_at is not null and state = 'pending' and deleted_at is null;
create index ticket_to_close_idx on ticket (resolved_at) where state = 'resolved' and deleted_at is null;
create index ticket_resolved_by_idx on ticket (resolved_by);
create index ticket_sla_policy_idx on ticket (sla_policy_id);
create index ticket_sla_calendar_idx on ticket (sla_calendar_id);
create index ticket_search_trgm on ticket using gin (lower(number || ' ' || subject) gin_trgm_ops) where deleted_at is null;

-- The one history of a ticket: messages of people and what the system noted.
create table ticket_entry (
    id          uuid primary key,
    ticket_id   uuid not null references ticket (id),
    at          timestamptz not null,
    kind        text not null,
    -- Who may read it: the customer too, our people only.
    public      boolean not null,
    author_kind text not null check (author_kind in ('person', 'customer', 'system')),
    author_id   uuid,
    author_name text not null,
    channel     text not null,
    body        text not null default '',
    data        jsonb not null default '{}'
);
create index ticket_entry_idx on ticket_entry (ticket_id, at, id);

create table ticket_file (
    ticket_id uuid not null references ticket (id),
    file_id   uuid not null references stored_file (id),
    entry_id  uuid references ticket_entry (id),
    public    boolean not null,
    primary key (ticket_id, file_id)
);
create index ticket_file_file_idx on ticket_file (file_id);
create index ticket_file_entry_idx on ticket_file (entry_id);

create table service_fee_type (
    id             uuid primary key,
    name           text not null check (length(name) between 1 and 80),
    amount_minor   bigint not null check (amount_minor >= 0),
    currency       text not null default 'KES',
    position       integer not null,
    active         boolean not null default true
);
create unique index service_fee_type_name_key on service_fee_type (lower(name));

create table ticket_fee (
    id           uuid primary key,
    ticket_id    uuid not null references ticket (id),
    fee_type_id  uuid references service_fee_type (id),
    name         text not null check (length(name) between 1 and 80),
    amount_minor bigint not null check (amount_minor > 0),
    currency     text not null,
    note         text not null default '',
    added_by     uuid references person (id),
    added_at     timestamptz not null,
    paid_at      timestamptz,
    payment_reference text,
    removed_at   timestamptz
);
create index ticket_fee_ticket_idx on ticket_fee (ticket_id);
create index ticket_fee_type_idx on ticket_fee (fee_type_id);
create index ticket_fee_added_by_idx on ticket_fee (added_by);
