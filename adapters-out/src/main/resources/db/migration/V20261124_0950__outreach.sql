-- Templates, and the messages made from them.

create table message_template (
    key        text not null,
    language   text not null check (language in ('en', 'sw')),
    body       text not null check (length(body) between 1 and 1000),
    enabled    boolean not null default true,
    version    bigint not null default 0,
    changed_at timestamptz not null,
    primary key (key, language)
);

create table message (
    id             uuid primary key,
    -- The same event tells the same recipient once: event, template, recipient.
    dedupe_key     text not null,
    channel        text not null check (channel in ('sms')),
    template       text not null,
    recipient_kind text not null check (recipient_kind in ('customer', 'person')),
    recipient_id   uuid not null,
    recipient_name text not null,
    phone          text not null check (phone ~ '^\+[1-9][0-9]{7,14}$'),
    language       text not null,
    ticket_id      uuid references ticket (id),
    -- As people may read it later: links are replaced by a mark.
    body           text not null,
    -- The text with its links, sealed; erased once the message has left or is given up.
    sealed_body    bytea,
    segments       integer not null,
    state          text not null check (state in
        ('queued', 'sending', 'sent', 'delivered', 'undelivered', 'failed', 'expired', 'cancelled', 'unknown')),
    attempts       integer not null default 0,
    next_at        timestamptz,
    lease_until    timestamptz,
    provider_id    text,
    last_error     text,
    created_at     timestamptz not null,
    expires_at     timestamptz not null,
    sent_at        timestamptz,
    updated_at     timestamptz not null,
    version        bigint not null default 0
);
create unique index message_dedupe_key on message (dedupe_key);
create index message_due_idx on message (next_at, id) where state in ('queued', 'sending');
create index message_list_idx on message (created_at desc, id desc);
create index message_state_list_idx on message (state, created_at desc, id desc);
create index message_ticket_idx on message (ticket_id, created_at) where ticket_id is not null;
create index message_provider_idx on message (provider_id) where provider_id is not null;
create index message_recipient_idx on message (recipient_id, template, created_at desc);

create table message_attempt (
    id          uuid primary key,
    message_id  uuid not null references message (id),
    at          timestamptz not null,
    gateway     text not null,
    outcome     text not null,
    detail      text not null default ''
);
create index message_attempt_idx on message_attempt (message_id, at);

-- What the development gateway "sent"; empty wherever a real gateway is set.
create table development_message (
    id      uuid primary key,
    at      timestamptz not null,
    phone   text not null,
    body    text not null
);
create index development_message_list_idx on development_message (at desc, id desc);
