-- Categories and kinds of fees that every company begins with; what lists and histories need more.

alter table ticket_category add column version bigint not null default 1;
alter table service_fee_type add column version bigint not null default 1;

-- When somebody last wrote something that both sides read; null if nobody did.
alter table ticket add column last_reply_at timestamptz;

-- The ticket's version once this had happened: which change a reader has not seen.
alter table ticket_entry add column ticket_version bigint not null default 0;

insert into ticket_category (key, label_en, label_sw, position)
values
    ('connectivity', 'Connectivity issue', 'Tatizo la muunganisho', 1),
    ('speed', 'Speed issue', 'Tatizo la kasi', 2),
    ('installation', 'New installation', 'Usakinishaji mpya', 3),
    ('billing', 'Billing inquiry', 'Swali la malipo', 4),
    ('equipment', 'Equipment problem', 'Tatizo la kifaa', 5),
    ('outage', 'Service outage', 'Huduma imekatika', 6),
    ('service', 'Service quality', 'Ubora wa huduma', 7),
    ('upgrade', 'Plan upgrade', 'Kupandisha kifurushi', 8),
    ('other', 'Other', 'Mengineyo', 9)
on conflict (key) do nothing;

insert into service_fee_type (id, name, amount_minor, position)
values
    ('019a0000-0000-7000-8000-00000000fe01', 'Installation', 150000, 1),
    ('019a0000-0000-7000-8000-00000000fe02', 'Reconnection', 50000, 2),
    ('019a0000-0000-7000-8000-00000000fe03', 'Relocation', 200000, 3),
    ('019a0000-0000-7000-8000-00000000fe04', 'Equipment rental', 30000, 4),
    ('019a0000-0000-7000-8000-00000000fe05', 'Router configuration', 50000, 5),
    ('019a0000-0000-7000-8000-00000000fe06', 'Cable extension', 100000, 6),
    ('019a0000-0000-7000-8000-00000000fe07', 'Site survey', 50000, 7),
    ('019a0000-0000-7000-8000-00000000fe08', 'Express service', 100000, 8)
on conflict do nothing;
