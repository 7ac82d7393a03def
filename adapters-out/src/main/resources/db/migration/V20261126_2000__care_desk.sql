-- Prepared replies, macros and saved views, each for its audience; changes of many tickets.

create table canned_reply (
    id        uuid primary key,
    name      text not null check (length(name) between 1 and 60),
    owner_id  uuid not null references person (id),
    audience  text not null check (audience in ('own', 'team', 'branch', 'all')),
    team_id   uuid references team (id),
    branch_id uuid references branch (id),
    version   bigint not null,
    topic     text not null,
    english   text not null,
    swahili   text,
    check ((audience = 'team') = (team_id is not null)),
    check ((audience = 'branch') = (branch_id is not null))
);
create index canned_reply_owner_idx on canned_reply (owner_id);
create index canned_reply_team_idx on canned_reply (team_id) where team_id is not null;
create index canned_reply_branch_idx on canned_reply (branch_id) where branch_id is not null;

create table macro (
    id        uuid primary key,
    name      text not null check (length(name) between 1 and 60),
    owner_id  uuid not null references person (id),
    audience  text not null check (audience in ('own', 'team', 'branch', 'all')),
    team_id   uuid references team (id),
    branch_id uuid references branch (id),
    version   bigint not null,
    reply_id  uuid references canned_reply (id),
    -- [{"kind": "hold", "facts": {"reason": "parts"}}, …]
    actions   jsonb not null,
    check ((audience = 'team') = (team_id is not null)),
    check ((audience = 'branch') = (branch_id is not null))
);
create index macro_owner_idx on macro (owner_id);
create index macro_team_idx on macro (team_id) where team_id is not null;
create index macro_branch_idx on macro (branch_id) where branch_id is not null;
create index macro_reply_idx on macro (reply_id) where reply_id is not null;

create table saved_view (
    id        uuid primary key,
    name      text not null check (length(name) between 1 and 60),
    owner_id  uuid not null references person (id),
    audience  text not null check (audience in ('own', 'team', 'branch', 'all')),
    team_id   uuid references team (id),
    branch_id uuid references branch (id),
    version   bigint not null,
    -- By the names that the list of tickets takes.
    criteria  jsonb not null,
    check ((audience = 'team') = (team_id is not null)),
    check ((audience = 'branch') = (branch_id is not null))
);
create index saved_view_owner_idx on saved_view (owner_id);
create index saved_view_team_idx on saved_view (team_id) where team_id is not null;
create index saved_view_branch_idx on saved_view (branch_id) where branch_id is not null;

-- With which view a person begins.
create table saved_view_default (
    person_id uuid primary key references person (id),
    view_id   uuid not null references saved_view (id) on delete cascade
);
create index saved_view_default_view_idx on saved_view_default (view_id);

create table bulk_run (
    id         uuid primary key,
    person_id  uuid not null references person (id),
    kind       text not null,
    facts      jsonb not null,
    started_at timestamptz not null
);
create index bulk_run_person_idx on bulk_run (person_id, started_at);

create table bulk_pick (
    run_id    uuid not null references bulk_run (id) on delete cascade,
    -- As sent: it may name a ticket that never was.
    ticket_id uuid not null,
    position  integer not null,
    seen      bigint not null,
    result    text check (result in ('done', 'unchanged', 'refused')),
    code      text,
    primary key (run_id, ticket_id),
    check ((result is not distinct from 'refused') = (code is not null))
);

insert into role_grant (role_id, permission, reach)
select id, 'tickets.share', 'BRANCH' from role where key = 'manager' and system;
