-- What customers agreed to and took back, for good: the newest entry of a channel and purpose holds.

create table customer_consent (
    id          uuid primary key,
    customer_id uuid not null references customer (id),
    channel     text not null check (channel in ('sms', 'whatsapp', 'email', 'call')),
    purpose     text not null check (purpose in ('service', 'marketing')),
    given       boolean not null,
    how         text not null check (how in ('form', 'call', 'link', 'sms')),
    -- Which version of the words the customer agreed to.
    wording     text not null default '',
    by_id       uuid references person (id),
    by_name     text not null,
    at          timestamptz not null
);
create index customer_consent_idx
    on customer_consent (customer_id, channel, purpose, at desc, id desc);
create index customer_consent_by_idx on customer_consent (by_id);
