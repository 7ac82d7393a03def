-- Who has a ticket open, over all instances. Nothing is lost if it is empty after a crash.

create unlogged table ticket_viewer (
    ticket_id uuid not null,
    person_id uuid not null,
    seen_at   timestamptz not null,
    primary key (ticket_id, person_id)
);
create index ticket_viewer_seen_idx on ticket_viewer (seen_at);
