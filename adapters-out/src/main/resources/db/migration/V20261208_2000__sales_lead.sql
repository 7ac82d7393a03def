-- People who may become customers, and what was said to them.
create table sales_lead (
    id             uuid primary key,
    number         text not null,
    branch_id      uuid not null references branch (id),
    name           text not null check (length(name) between 1 and 100),
    phone          text check (phone ~ '^\+[1-9][0-9]{7,14}$'),
    email          text check (length(email) <= 254),
    language       text not null,
    area           text not null check (length(area) <= 80),
    place          text not null check (length(place) <= 200),
    note           text not null check (length(note) <= 1000),
    source         text not null check (source in
        ('contact-form', 'walk-in', 'phone', 'referral', 'field', 'campaign', 'other')),
    interest_id    uuid references service_package (id),
    owner_id       uuid references person (id),
    entered_by     uuid references person (id),
    stage          text not null check (stage in ('new', 'contacted', 'qualified', 'won', 'lost')),
    stage_at       timestamptz not null,
    reason         text check (length(reason) <= 200),
    follow_up      date,
    -- The follow-up that its owner was told of; each day is told once.
    reminded_for   date,
    order_id       uuid references sales_order (id),
    -- Of the name of its form, and of where it came from; neither itself.
    form_digest    bytea not null,
    address_digest bytea,
    search_text    text not null,
    created_at     timestamptz not null,
    version        bigint not null,
    constraint sales_lead_number_key unique (number),
    constraint sales_lead_form_key unique (form_digest),
    constraint sales_lead_order_key unique (order_id),
    check (phone is not null or email is not null),
    check ((stage = 'lost') = (reason is not null)),
    check (stage <> 'won' or order_id is not null),
    check (follow_up is null or stage in ('new', 'contacted', 'qualified'))
);
create index sales_lead_list_idx on sales_lead (created_at desc, id desc);
create index sales_lead_branch_idx on sales_lead (branch_id, created_at desc, id desc);
create index sales_lead_stage_idx on sales_lead (stage, created_at desc, id desc);
create index sales_lead_owner_idx on sales_lead (owner_id, created_at desc, id desc)
    where owner_id is not null;
create index sales_lead_entered_idx on sales_lead (entered_by) where entered_by is not null;
create index sales_lead_interest_idx on sales_lead (interest_id) where interest_id is not null;
create index sales_lead_due_idx on sales_lead (follow_up, id) where follow_up is not null;
create index sales_lead_phone_idx on sales_lead (phone, created_at desc) where phone is not null;
create index sales_lead_email_idx on sales_lead (email, created_at desc) where email is not null;
create index sales_lead_address_idx on sales_lead (address_digest, created_at desc)
    where address_digest is not null;
create index sales_lead_search_idx on sales_lead using gin (search_text gin_trgm_ops);

create table sales_lead_note (
    id        uuid primary key,
    lead_id   uuid not null references sales_lead (id),
    author_id uuid not null references person (id),
    stage     text not null,
    text      text not null check (length(text) between 1 and 1000),
    at        timestamptz not null
);
create index sales_lead_note_lead_idx on sales_lead_note (lead_id, at desc, id desc);
create index sales_lead_note_author_idx on sales_lead_note (author_id);

-- What an order came of: one of a lead.
alter table sales_order add column lead_id uuid references sales_lead (id);
alter table sales_order add constraint sales_order_lead_key unique (lead_id);

alter table notification drop constraint notification_kind_check;
alter table notification add constraint notification_kind_check check (kind in
    ('assigned', 'team-assigned', 'customer-replied', 'mentioned', 'sla-warned',
     'sla-breached', 'escalated', 'reopened', 'daily-summary', 'lead-due'));
alter table notification drop constraint notification_about_check;
-- About a ticket, about a day of a branch, or about a lead, whose id is the entry then.
alter table notification add constraint notification_about_check check (
    case when kind = 'lead-due'
         then ticket_id is null and branch_id is null and day is null and entry_id is not null
         else (ticket_id is null) = (branch_id is not null and day is not null) end);

insert into role_grant (role_id, permission, reach)
select r.id, g.permission, g.reach
  from role r
  join (values ('manager', 'leads.view', 'BRANCH'),
               ('manager', 'leads.manage', 'BRANCH'),
               ('agent', 'leads.view', 'BRANCH'),
               ('agent', 'leads.manage', 'BRANCH'),
               ('salesperson', 'leads.view', 'OWN'),
               ('salesperson', 'leads.manage', 'OWN')) as g (role, permission, reach)
    on g.role = r.key
 where r.system
on conflict do nothing;
