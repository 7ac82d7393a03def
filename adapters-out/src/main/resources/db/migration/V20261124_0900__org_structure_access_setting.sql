-- Branches, departments, teams; people, roles, sessions; settings.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

create table branch (
    id          uuid primary key,
    code        text not null check (code ~ '^[A-Z0-9]{2,8}$'),
    name        text not null check (length(name) between 1 and 80),
    address     text not null default '',
    phone       text check (phone ~ '^\+[1-9][0-9]{7,14}$'),
    email       text,
    time_zone   text not null default 'Africa/Nairobi',
    manager_id  uuid,
    active      boolean not null default true,
    version     bigint not null default 0,
    created_at  timestamptz not null
);
create unique index branch_code_key on branch (code);
create unique index branch_name_key on branch (lower(name));

create table department (
    id          uuid primary key,
    name        text not null check (length(name) between 1 and 80),
    description text not null default '',
    head_id     uuid,
    active      boolean not null default true,
    version     bigint not null default 0,
    created_at  timestamptz not null
);
create unique index department_name_key on department (lower(name));

-- One table of people: users and employees are one. The login is the part with the password hash.
create table person (
    id                  uuid primary key,
    name                text not null check (length(name) between 1 and 100),
    email               text,
    phone               text check (phone ~ '^\+[1-9][0-9]{7,14}$'),
    language            text not null default 'en' check (language in ('en', 'sw')),
    theme               text not null default 'auto' check (theme in ('auto', 'light', 'dark')),
    job_title           text not null default '',
    department_id       uuid references department (id),
    active              boolean not null default true,
    password_hash       text,
    password_changed_at timestamptz,
    must_change         boolean not null default false,
    failed_logins       integer not null default 0,
    locked_until        timestamptz,
    last_login_at       timestamptz,
    version             bigint not null default 0,
    created_at          timestamptz not null
);
create unique index person_email_key on person (lower(email)) where email is not null;
create unique index person_phone_key on person (phone) where phone is not null;
create index person_department_idx on person (department_id);
create index person_list_idx on person (lower(name), id);
create index person_name_trgm on person using gin (lower(name) gin_trgm_ops);

alter table branch add constraint branch_manager_fkey foreign key (manager_id) references person (id);
alter table department add constraint department_head_fkey foreign key (head_id) references person (id);
create index branch_manager_idx on branch (manager_id);
create index department_head_idx on department (head_id);

create table person_branch (
    person_id uuid not null references person (id),
    branch_id uuid not null references branch (id),
    home      boolean not null default false,
    primary key (person_id, branch_id)
);
create unique index person_branch_home_key on person_branch (person_id) where home;
create index person_branch_branch_idx on person_branch (branch_id);

create table team (
    id          uuid primary key,
    name        text not null check (length(name) between 1 and 80),
    description text not null default '',
    branch_id   uuid not null references branch (id),
    leader_id   uuid references person (id),
    active      boolean not null default true,
    version     bigint not null default 0,
    created_at  timestamptz not null
);
create unique index team_name_key on team (branch_id, lower(name));
create index team_leader_idx on team (leader_id);

create table team_member (
    team_id   uuid not null references team (id),
    person_id uuid not null references person (id),
    joined_at timestamptz not null,
    primary key (team_id, person_id)
);
create index team_member_person_idx on team_member (person_id);

create table role (
    id          uuid primary key,
    key         text not null check (key ~ '^[a-z][a-z0-9-]{1,39}$'),
    name        text not null check (length(name) between 1 and 60),
    description text not null default '',
    system      boolean not null default false,
    version     bigint not null default 0,
    created_at  timestamptz not null
);
create unique index role_key_key on role (key);

create table role_grant (
    role_id    uuid not null references role (id),
    permission text not null,
    reach      text not null check (reach in ('OWN', 'TEAM', 'BRANCH', 'ALL')),
    primary key (role_id, permission)
);

create table person_role (
    person_id uuid not null references person (id),
    role_id   uuid not null references role (id),
    primary key (person_id, role_id)
);
create index person_role_role_idx on person_role (role_id);

-- A browser's session or an API client's token family. Only digests of tokens are stored.
create table session (
    id            uuid primary key,
    person_id     uuid not null references person (id),
    kind          text not null check (kind in ('web', 'api')),
    token_digest  bytea not null,
    -- The refresh token before the present one: seen again, it was stolen and the family ends.
    spent_digest  bytea,
    device        text not null default '',
    address       text not null default '',
    created_at    timestamptz not null,
    last_seen_at  timestamptz not null,
    expires_at    timestamptz not null,
    revoked_at    timestamptz,
    revoked_why   text
);
create unique index session_token_key on session (token_digest);
create index session_spent_idx on session (spent_digest) where spent_digest is not null;
create index session_person_idx on session (person_id, created_at desc) where revoked_at is null;
create index session_expiry_idx on session (expires_at);

create table password_reset (
    id           uuid primary key,
    person_id    uuid not null references person (id),
    token_digest bytea not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz
);
create unique index password_reset_token_key on password_reset (token_digest);
create index password_reset_person_idx on password_reset (person_id);

-- Failed tries by address, and by account even where there is none of that name.
create table login_attempt (
    subject     text not null,
    window_from timestamptz not null,
    tries       integer not null,
    primary key (subject, window_from)
);
create index login_attempt_window_idx on login_attempt (window_from);

create table setting (
    key        text primary key,
    value      text,
    sealed     bytea,
    version    bigint not null default 0,
    changed_at timestamptz not null,
    changed_by uuid references person (id),
    check (value is null or sealed is null)
);
create index setting_changed_by_idx on setting (changed_by);
