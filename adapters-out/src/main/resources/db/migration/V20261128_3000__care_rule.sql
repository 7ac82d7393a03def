-- Rules that act on tickets by themselves, and what they did.

create table ticket_rule (
    id         uuid primary key,
    name       text not null check (length(name) between 1 and 60),
    active     boolean not null,
    place      integer not null check (place between 0 and 999),
    -- Whose tickets it is for; null for those of all.
    branch_id  uuid references branch (id),
    trigger    text not null,
    minutes    integer check (minutes between 0 and 43200),
    -- {"priorities": ["high"], "categories": [], …}
    conditions jsonb not null,
    -- [{"kind": "priority", "facts": {"priority": "high"}}, …]
    actions    jsonb not null,
    version    bigint not null
);
create index ticket_rule_branch_idx on ticket_rule (branch_id) where branch_id is not null;

create table ticket_rule_run (
    rule_id   uuid not null references ticket_rule (id) on delete cascade,
    ticket_id uuid not null references ticket (id),
    -- What set it off; a rule has one turn on it.
    occasion  text not null,
    at        timestamptz not null,
    refused   text,
    primary key (rule_id, ticket_id, occasion)
);
create index ticket_rule_run_rule_idx on ticket_rule_run (rule_id, at desc);
create index ticket_rule_run_ticket_idx on ticket_rule_run (ticket_id);
create index ticket_rule_run_at_idx on ticket_rule_run (at);

insert into role_grant (role_id, permission, reach)
select id, 'tickets.rules', 'BRANCH' from role where key = 'manager' and system;
