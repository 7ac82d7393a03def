-- The activity log in blocks, each sealed together with the seal before it.

alter table activity add column place bigint generated always as identity;
create unique index activity_place_idx on activity (place);

create table activity_block (
    number     bigint primary key,
    first      bigint not null,
    last       bigint not null check (last >= first),
    entries    integer not null check (entries > 0),
    digest     text not null,
    key_name   text not null,
    mac        text not null,
    newest     timestamptz not null,
    sealed_at  timestamptz not null,
    pruned     boolean not null default false
);
create index activity_block_prune_idx on activity_block (newest) where not pruned;

-- How far the check came, and what the last whole one found.
create table activity_watch (
    only_one     boolean primary key default true check (only_one),
    pass_block   bigint not null default 0,
    pass_entries bigint not null default 0,
    pass_broken  bigint,
    pass_fault   text,
    through      bigint not null default 0,
    entries      bigint not null default 0,
    ended_at     timestamptz,
    broken       bigint,
    fault        text
);
insert into activity_watch default values;

-- Everything that an entry says, the same in each session whatever its time zone is.
create function activity_line(a activity) returns text language sql stable as $$
    select jsonb_build_array(a.place, a.id, extract(epoch from a.at), a.actor_kind, a.actor_id,
                   a.actor_name, a.action, a.subject_kind, a.subject_id, a.reference, a.before,
                   a.after, a.channel, a.address, a.correlation)::text
$$;

-- A place is drawn inside the insert, which holds the table: with nobody in the middle of one, no
-- lower place can come any more. Writers wait a tenth of a second at most.
create function activity_horizon() returns bigint language plpgsql as $$
begin
    perform set_config('lock_timeout', '100ms', true);
    lock table activity in share mode;
    return (select coalesce(max(place), 0) from activity);
exception when lock_not_available then
    return null;
end $$;
