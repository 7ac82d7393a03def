-- How tickets belong together: a duplicate read within another ticket, and relations.

-- A merged ticket is closed and keeps all that it had; merged_state is where it stood.
alter table ticket
    add column merged_into        uuid references ticket (id),
    add column merged_number      text,
    add column merged_state       text
        check (merged_state in ('open', 'in-progress', 'pending', 'resolved')),
    add column merged_state_since timestamptz,
    add constraint ticket_merged_whole check (
        (merged_into is null) = (merged_state is null)
        and (merged_into is null) = (merged_number is null)
        and (merged_into is null) = (merged_state_since is null)
        and (merged_into is null or (state = 'closed' and merged_into <> id)));
create index ticket_merged_idx on ticket (merged_into) where merged_into is not null;

-- Read from the first to the second: it causes, duplicates, is the parent of, was split into.
create table ticket_relation (
    id       uuid primary key,
    kind     text not null check (kind in ('related', 'causes', 'duplicates', 'parent', 'split')),
    from_id  uuid not null references ticket (id),
    to_id    uuid not null references ticket (id) check (to_id <> from_id),
    -- Of a split: the message that the second ticket began with.
    entry_id uuid references ticket_entry (id),
    made_by  uuid references person (id),
    made_at  timestamptz not null,
    check ((kind = 'split') = (entry_id is not null))
);
create unique index ticket_relation_key on ticket_relation (from_id, kind, to_id);
create index ticket_relation_to_idx on ticket_relation (to_id, kind);
-- A child has one parent.
create unique index ticket_relation_parent_key on ticket_relation (to_id) where kind = 'parent';
create index ticket_relation_entry_idx on ticket_relation (entry_id) where entry_id is not null;
create index ticket_relation_made_by_idx on ticket_relation (made_by);
