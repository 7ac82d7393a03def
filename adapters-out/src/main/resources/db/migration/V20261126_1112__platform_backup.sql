-- Copies of the database and tries to restore them.

create table backup (
    id          uuid primary key,
    state       text not null default 'waiting'
                check (state in ('waiting', 'running', 'done', 'failed')),
    scheduled   boolean not null,
    asked_by    text not null,
    asked_at    timestamptz not null,
    started_at  timestamptz,
    ended_at    timestamptz,
    file        text unique,
    bytes       bigint check (bytes > 0),
    sha256      text,
    fault       text,
    detail      text not null default '',
    -- Whether it lies elsewhere too, and why not; null where nobody wanted that.
    off_site    boolean,
    off_site_fault  text,
    off_site_detail text not null default '',
    -- Since when it lies nowhere any more.
    removed_at  timestamptz,
    check (state <> 'done' or (file is not null and bytes is not null and sha256 is not null)),
    check (state <> 'failed' or fault is not null)
);
-- One at a time, over all instances.
create unique index backup_open_idx on backup ((true)) where state in ('waiting', 'running');
create index backup_list_idx on backup (asked_at desc, id desc);
create index backup_kept_idx on backup (started_at desc) where state = 'done' and removed_at is null;
create index backup_scheduled_idx on backup (asked_at desc) where scheduled;

create table backup_drill (
    id          uuid primary key,
    state       text not null default 'waiting'
                check (state in ('waiting', 'running', 'passed', 'failed')),
    scheduled   boolean not null,
    asked_by    text not null,
    asked_at    timestamptz not null,
    started_at  timestamptz,
    ended_at    timestamptz,
    backup_id   uuid references backup (id),
    fault       text,
    detail      text not null default '',
    check (state <> 'passed' or backup_id is not null),
    check (state <> 'failed' or fault is not null)
);
create unique index backup_drill_open_idx on backup_drill ((true))
    where state in ('waiting', 'running');
create index backup_drill_list_idx on backup_drill (asked_at desc, id desc);
create index backup_drill_ended_idx on backup_drill (ended_at desc) where ended_at is not null;
create index backup_drill_backup_idx on backup_drill (backup_id);
create index backup_drill_scheduled_idx on backup_drill (asked_at desc) where scheduled;

-- Since when the clock may ask: the first start of a release makes no turn good that came before it.
create table backup_watch (
    one   boolean primary key default true check (one),
    since timestamptz not null default now()
);
insert into backup_watch default values;
