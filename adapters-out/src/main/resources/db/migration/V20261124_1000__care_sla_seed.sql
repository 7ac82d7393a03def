-- The promises and the working hours that every company begins with.

insert into sla_policy (id, name, priority, response_minutes, resolution_minutes,
        escalation_minutes, version, created_at)
values
    ('019a0000-0000-7000-8000-00000000c001', 'Critical', 'critical', 60, 240, 120, 1, now()),
    ('019a0000-0000-7000-8000-00000000c002', 'High', 'high', 120, 480, 240, 1, now()),
    ('019a0000-0000-7000-8000-00000000c003', 'Medium', 'medium', 240, 1440, 720, 1, now()),
    ('019a0000-0000-7000-8000-00000000c004', 'Low', 'low', 480, 2880, 1440, 1, now());

insert into sla_calendar (id, name, time_zone, standard, version, created_at)
values ('019a0000-0000-7000-8000-00000000ca01', 'Office hours', 'Africa/Nairobi', true, 1, now());

insert into sla_interval (calendar_id, weekday, from_minute, to_minute)
select '019a0000-0000-7000-8000-00000000ca01'::uuid, weekday, 480, 1020
from generate_series(1, 5) as weekday
union all
select '019a0000-0000-7000-8000-00000000ca01'::uuid, 6, 540, 780;

-- The public holidays of Kenya whose date is the same every year.
insert into sla_holiday (calendar_id, name, day, yearly)
values
    ('019a0000-0000-7000-8000-00000000ca01', 'New Year''s Day', '2026-01-01', true),
    ('019a0000-0000-7000-8000-00000000ca01', 'Labour Day', '2026-05-01', true),
    ('019a0000-0000-7000-8000-00000000ca01', 'Madaraka Day', '2026-06-01', true),
    ('019a0000-0000-7000-8000-00000000ca01', 'Mazingira Day', '2026-10-10', true),
    ('019a0000-0000-7000-8000-00000000ca01', 'Mashujaa Day', '2026-10-20', true),
    ('019a0000-0000-7000-8000-00000000ca01', 'Jamhuri Day', '2026-12-12', true),
    ('019a0000-0000-7000-8000-00000000ca01', 'Christmas Day', '2026-12-25', true),
    ('019a0000-0000-7000-8000-00000000ca01', 'Utamaduni Day', '2026-12-26', true);
