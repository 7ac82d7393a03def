-- Tickets that are given out by themselves: how each team does it, and what its people can take.

create table team_dispatch (
    team_id uuid primary key references team (id),
    mode    text not null check (mode in ('off', 'suggest', 'assign')),
    most    integer not null check (most between 1 and 100),
    version bigint not null
);

create table person_dispatch (
    person_id uuid primary key references person (id),
    -- Gets none by itself at present: on leave, in training.
    away      boolean not null,
    version   bigint not null
);

-- Who has none knows all categories.
create table person_skill (
    person_id uuid not null references person (id),
    category  text not null references ticket_category (key) on delete cascade,
    primary key (person_id, category)
);
create index person_skill_category_idx on person_skill (category);

-- When the person who has it got it; of earlier releases nobody knows.
alter table ticket add column assigned_at timestamptz;
create index ticket_assigned_idx on ticket (assignee_id, assigned_at)
    where assigned_at is not null;
