-- What branches were told of their days, and people inside Uplink of more than tickets.

create table daily_summary (
    id         uuid primary key,
    branch_id  uuid not null references branch (id),
    day        date not null,
    hour       integer not null check (hour between 0 and 23),
    -- When that hour was on the branch's wall.
    slot_at    timestamptz not null,
    outcome    text not null check (outcome in ('sent', 'empty', 'skipped')),
    settled_at timestamptz not null,
    -- As it was told; null where nothing was.
    content    jsonb,
    check ((content is null) = (outcome = 'skipped'))
);
-- A slot is settled once, whichever instance comes first.
create unique index daily_summary_slot_key on daily_summary (branch_id, day, hour);
create index daily_summary_last_idx on daily_summary (branch_id, slot_at desc);

alter table notification drop constraint notification_kind_check;
alter table notification add constraint notification_kind_check check (kind in
    ('assigned', 'team-assigned', 'customer-replied', 'mentioned', 'sla-warned',
     'sla-breached', 'escalated', 'reopened', 'daily-summary'));
alter table notification alter column ticket_id drop not null;
alter table notification add column branch_id uuid references branch (id);
alter table notification add column day date;
-- About a ticket, or about a day of a branch.
alter table notification add constraint notification_about_check
    check ((ticket_id is null) = (branch_id is not null and day is not null));
create index notification_branch_idx on notification (branch_id) where branch_id is not null;
