-- What each of our people is told inside Uplink.

create table notification (
    id        uuid primary key,
    person_id uuid not null references person (id),
    kind      text not null check (kind in
        ('assigned', 'team-assigned', 'customer-replied', 'mentioned', 'sla-warned',
         'sla-breached', 'escalated', 'reopened')),
    ticket_id uuid not null references ticket (id),
    -- The message it is about, to scroll to.
    entry_id  uuid,
    -- As they were then: who may not see the ticket any more learns nothing new here.
    reference text not null,
    title     text not null,
    by_name   text not null default '',
    event_id  uuid not null,
    at        timestamptz not null,
    read_at   timestamptz
);
-- One event tells one person once, however often it is delivered.
create unique index notification_event_key on notification (event_id, person_id);
create index notification_list_idx on notification (person_id, at desc, id desc);
create index notification_unread_idx on notification (person_id, at desc, id desc)
    where read_at is null;
create index notification_ticket_idx on notification (ticket_id);
create index notification_at_idx on notification (at);
create index notification_read_idx on notification (read_at) where read_at is not null;

-- What somebody does not want to be told; no row means everything.
create table notification_mute (
    person_id uuid not null references person (id),
    kind      text not null,
    primary key (person_id, kind)
);
