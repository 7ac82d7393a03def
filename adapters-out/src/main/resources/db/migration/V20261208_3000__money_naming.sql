-- Questions to payers whose account they meant; one for a payment.

create table mpesa_naming (
    id           uuid primary key,
    payment_id   uuid not null references mpesa_payment (id),
    msisdn       text not null check (msisdn ~ '^254[71][0-9]{8}$'),
    -- Of the token in the address the digest alone.
    token_digest bytea not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    tries        integer not null,
    candidate_id uuid references customer (id),
    said_at      timestamptz,
    version      bigint not null,
    constraint mpesa_naming_payment_key unique (payment_id),
    constraint mpesa_naming_token_key unique (token_digest),
    check (said_at is null or candidate_id is not null)
);
create index mpesa_naming_phone_idx on mpesa_naming (msisdn, created_at);
create index mpesa_naming_candidate_idx on mpesa_naming (candidate_id)
    where candidate_id is not null;

alter table message drop constraint message_recipient_kind_check;
alter table message add constraint message_recipient_kind_check
    check (recipient_kind in ('customer', 'person', 'complainant', 'payer'));
