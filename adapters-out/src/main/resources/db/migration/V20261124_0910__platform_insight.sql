-- Activity, outbox, jobs, numbers, files, idempotency.

create table activity (
    id          uuid primary key,
    at          timestamptz not null,
    actor_kind  text not null,
    actor_id    uuid,
    actor_name  text not null,
    action      text not null,
    subject_kind text not null,
    subject_id  uuid not null,
    reference   text not null,
    before      jsonb not null,
    after       jsonb not null,
    channel     text not null,
    address     text,
    correlation text
);
create index activity_list_idx on activity (at desc, id desc);
create index activity_subject_idx on activity (subject_id, at desc);
create index activity_actor_idx on activity (actor_id, at desc) where actor_id is not null;
create index activity_action_idx on activity (action, at desc);

-- What a reader may search: names, the thing, and every value before and after.
create function activity_text(a activity) returns text language sql immutable as $$
    select lower(a.reference || ' ' || a.actor_name || ' ' || a.action || ' '
                 || a.before::text || ' ' || a.after::text)
$$;
create index activity_text_trgm on activity using gin (activity_text(activity) gin_trgm_ops);

create table outbox_event (
    id          uuid primary key,
    type        text not null,
    subject_id  uuid not null,
    payload     jsonb not null,
    -- The call that caused it, so that its handlers log under the same name.
    correlation text,
    occurred_at timestamptz not null
);
create index outbox_event_occurred_idx on outbox_event (occurred_at);

create table outbox_delivery (
    event_id    uuid not null references outbox_event (id) on delete cascade,
    handler     text not null,
    state       text not null default 'waiting' check (state in ('waiting', 'done', 'dead')),
    attempts    integer not null default 0,
    next_at     timestamptz not null,
    lease_until timestamptz,
    last_error  text,
    done_at     timestamptz,
    primary key (event_id, handler)
);
create index outbox_delivery_due_idx on outbox_delivery (next_at, event_id) where state = 'waiting';
create index outbox_delivery_dead_idx on outbox_delivery (next_at, event_id) where state = 'dead';
create index outbox_delivery_done_idx on outbox_delivery (done_at) where state = 'done';

create function outbox_notify() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end $$;
create trigger outbox_notify after insert on outbox_delivery
    for each statement execute function outbox_notify();

create table job (
    name        text primary key,
    next_at     timestamptz not null,
    lease_until timestamptz,
    -- The run that holds it.
    lease_by    uuid,
    -- Who asked for it since its last start.
    asked_by    text
);

create table job_run (
    id          uuid primary key,
    job         text not null references job (name),
    started_at  timestamptz not null,
    ended_at    timestamptz,
    outcome     text check (outcome in ('done', 'failed', 'lost')),
    note        text not null default '',
    asked_by    text
);
create index job_run_list_idx on job_run (job, started_at desc, id desc);
create index job_run_open_idx on job_run (job) where ended_at is null;

-- A sequence per kind and year: no row is locked between creating tickets, and gaps may occur.
create function next_number(kind text, year integer) returns bigint language plpgsql as $$
declare
    sequence_name text := format('number_%s_%s', kind, year);
begin
    if kind !~ '^[a-z]{2,10}$' then
        raise exception 'a kind of number is 2 to 10 lower-case letters';
    end if;
    if to_regclass(sequence_name) is null then
        begin
            execute format('create sequence %I', sequence_name);
        exception when unique_violation or duplicate_table then
            null; -- another transaction made it first; we waited for its commit
        end;
    end if;
    return nextval(sequence_name::regclass);
end $$;

create table stored_file (
    id         uuid primary key,
    name       text not null check (length(name) between 1 and 200),
    media_type text not null,
    bytes      bigint not null check (bytes >= 0),
    sha256     bytea not null,
    stored_at  timestamptz not null
);

create table stored_file_chunk (
    -- Deferred: the chunks arrive first, length and digest are known after the last one.
    file_id  uuid not null references stored_file (id) on delete cascade deferrable initially deferred,
    position integer not null,
    content  bytea not null,
    primary key (file_id, position)
);

create table idempotency_key (
    actor        text not null,
    key          text not null check (length(key) between 1 and 200),
    request_hash bytea not null,
    status       integer,
    headers      jsonb,
    body         text,
    created_at   timestamptz not null,
    primary key (actor, key)
);
create index idempotency_key_created_idx on idempotency_key (created_at);
