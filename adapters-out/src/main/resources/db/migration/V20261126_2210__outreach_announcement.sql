-- What the company tells its people, and who has read it.

create table announcement (
    id            uuid primary key,
    title         text not null check (length(title) between 1 and 120),
    body          text not null check (length(body) between 1 and 4000),
    importance    text not null check (importance in ('normal', 'important', 'urgent')),
    audience_kind text not null check (audience_kind in ('everyone', 'branch', 'role', 'team')),
    audience_id   uuid,
    -- Whose reach it lies in; empty for one to the whole company or to a role.
    branch_id     uuid references branch (id),
    visible_from  timestamptz not null,
    visible_until timestamptz not null,
    author_id     uuid not null references person (id),
    published_at  timestamptz not null,
    withdrawn_at  timestamptz,
    -- Rises when everybody is to read it again.
    edition       integer not null default 1,
    version       bigint not null default 0,
    check ((audience_kind = 'everyone') = (audience_id is null)),
    check (visible_until > visible_from)
);
create index announcement_list_idx on announcement (published_at desc, id desc);
create index announcement_shown_idx on announcement (visible_until) where withdrawn_at is null;
create index announcement_branch_idx on announcement (branch_id);
create index announcement_author_idx on announcement (author_id);

create table announcement_read (
    announcement_id uuid not null references announcement (id),
    person_id       uuid not null references person (id),
    edition         integer not null,
    read_at         timestamptz not null,
    primary key (announcement_id, person_id)
);
create index announcement_read_person_idx on announcement_read (person_id);

-- Whether somebody is among those that an announcement speaks to.
create function announcement_is_for(kind text, audience uuid, person uuid) returns boolean
    language sql stable as $$
    select case kind
        when 'everyone' then true
        when 'branch' then exists (select from person_branch b
                                    where b.person_id = person and b.branch_id = audience)
        when 'role' then exists (select from person_role r
                                  where r.person_id = person and r.role_id = audience)
        when 'team' then exists (select from team_member m
                                  where m.person_id = person and m.team_id = audience)
        else false
    end
$$;

insert into role_grant (role_id, permission, reach)
select id, 'announcements.manage', 'BRANCH' from role where key in ('manager', 'hr');
