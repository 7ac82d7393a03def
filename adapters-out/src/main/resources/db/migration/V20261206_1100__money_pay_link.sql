-- Addresses by which an invoice is read and paid without signing in.

create table invoice_pay_link (
    id           uuid primary key,
    invoice_id   uuid not null references invoice (id),
    -- Of the token in the address the digest alone.
    token_digest bytea not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    withdrawn_at timestamptz,
    constraint invoice_pay_link_token_key unique (token_digest),
    check (expires_at > created_at)
);
create index invoice_pay_link_invoice_idx on invoice_pay_link (invoice_id, created_at desc);
