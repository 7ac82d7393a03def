-- What is to be done on each ticket of a category, and each ticket's copy of it.

-- Apart from the version of the category: who renames one does not undo who edits its list.
alter table ticket_category add column checklist_version bigint not null default 1;

create table checklist_step (
    id       uuid primary key,
    category text not null references ticket_category (key) on delete cascade,
    position integer not null,
    text_en  text not null check (length(text_en) between 1 and 120),
    text_sw  text not null check (length(text_sw) between 1 and 120),
    required boolean not null,
    unique (category, position)
);

-- The words as they were when the ticket came to the category; step_id may be gone from there.
create table ticket_step (
    ticket_id uuid not null references ticket (id),
    step_id   uuid not null,
    position  integer not null,
    text_en   text not null,
    text_sw   text not null,
    required  boolean not null,
    done_at   timestamptz,
    done_by   uuid references person (id),
    done_name text,
    primary key (ticket_id, step_id),
    check ((done_at is null) = (done_by is null) and (done_at is null) = (done_name is null))
);
create index ticket_step_done_by_idx on ticket_step (done_by) where done_by is not null;

insert into role_grant (role_id, permission, reach)
select id, 'tickets.resolve-anyway', 'BRANCH' from role where key = 'manager' and system;
