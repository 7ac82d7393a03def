-- Days of paybills that were found unproven, until they are proven.

create table mpesa_unproven_day (
    shortcode_id uuid not null references mpesa_shortcode (id),
    day          date not null,
    -- Names what people were told of it.
    event_id     uuid not null,
    found_at     timestamptz not null,
    proven_at    timestamptz,
    primary key (shortcode_id, day)
);
create index mpesa_unproven_day_open_idx on mpesa_unproven_day (shortcode_id)
    where proven_at is null;

alter table notification drop constraint notification_kind_check;
alter table notification add constraint notification_kind_check check (kind in
    ('assigned', 'team-assigned', 'customer-replied', 'mentioned', 'sla-warned',
     'sla-breached', 'escalated', 'reopened', 'daily-summary', 'lead-due', 'unproven-day'));
