-- Policies for priority, category, class of customer and branch; targets for each next reply;
-- warnings at several shares of the time.

create table customer_class (
    key      text primary key check (key ~ '^[a-z0-9_]{2,40}$'),
    label_en text not null check (length(label_en) between 1 and 60),
    label_sw text not null check (length(label_sw) between 1 and 60),
    position integer not null,
    -- The class of every customer that has none of its own.
    standard boolean not null default false,
    active   boolean not null default true,
    version  bigint not null default 1,
    check (active or not standard)
);
create unique index customer_class_standard_key on customer_class ((true)) where standard;

insert into customer_class (key, label_en, label_sw, position, standard)
values ('residential', 'Residential', 'Nyumbani', 10, true),
       ('business', 'Business', 'Biashara', 20, false),
       ('vip', 'VIP', 'VIP', 30, false);

alter table customer add column class_key text references customer_class (key);
create index customer_class_idx on customer (class_key) where class_key is not null;

alter table sla_policy
    alter column priority drop not null,
    add column category text references ticket_category (key),
    add column customer_class text references customer_class (key),
    add column branch_id uuid references branch (id),
    add column next_reply_minutes integer check (next_reply_minutes > 0);
drop index sla_policy_active_key;
-- One policy is in force for a scope; what it does not name is any.
create unique index sla_policy_scope_key
    on sla_policy (priority, category, customer_class, branch_id) nulls not distinct where active;
create index sla_policy_category_idx on sla_policy (category);
create index sla_policy_class_idx on sla_policy (customer_class);
create index sla_policy_branch_idx on sla_policy (branch_id);

-- The four that a company begins with, as far as nobody has changed them: a reply as soon as the
-- first answer. Tickets that are open were not promised it.
update sla_policy set next_reply_minutes = response_minutes
 where version = 1 and id in (
    '019a0000-0000-7000-8000-00000000c001', '019a0000-0000-7000-8000-00000000c002',
    '019a0000-0000-7000-8000-00000000c003', '019a0000-0000-7000-8000-00000000c004');

alter table ticket
    -- The highest share of the time that was warned of, in percent; 0 for none.
    add column warned_percent integer not null default 0,
    add column response_warned_percent integer not null default 0,
    add column response_warn_at timestamptz,
    -- Working time to the first answer, pauses left out; null where it was not measured.
    add column response_took_seconds bigint,
    -- The clock that runs while a message of the customer waits, all null while none does.
    add column next_reply_minutes integer,
    add column reply_since timestamptz,
    add column reply_due timestamptz,
    add column reply_paused_seconds bigint,
    add column reply_missed boolean not null default false,
    add column reply_warned_percent integer not null default 0,
    add column reply_warn_at timestamptz,
    -- How those before it ended, and the slowest, in seconds of working time.
    add column replies_met integer not null default 0,
    add column replies_missed integer not null default 0,
    add column reply_longest_seconds bigint;
create index ticket_reply_due_idx on ticket (reply_due)
    where reply_due is not null and deleted_at is null;

update ticket
   set warned_percent = coalesce(
           (select value::integer from setting
             where key = 'ticket.warn-percent' and value ~ '^[0-9]{1,2}$'), 80)
 where warned_at is not null;
update setting set key = 'ticket.warn-at-percent' where key = 'ticket.warn-percent';
