-- What customers pay, which invoices it pays, and what was given back.

create table payment (
    id              uuid primary key,
    number          text not null,
    customer_id     uuid not null references customer (id),
    branch_id       uuid not null references branch (id),
    method          text not null check (method in ('cash', 'bank', 'cheque', 'mobile-money')),
    reference       text not null check (length(reference) between 1 and 60),
    currency        text not null,
    amount_minor    bigint not null check (amount_minor > 0),
    account_code    text not null references ledger_account (code),
    received_at     timestamptz not null,
    booked_on       date not null,
    allocated_minor bigint not null check (allocated_minor >= 0),
    refunded_minor  bigint not null check (refunded_minor >= 0),
    left_minor      bigint not null generated always as (
        case when reversed_at is null then amount_minor - allocated_minor - refunded_minor
             else 0 end) stored,
    reversed_at     timestamptz,
    reversed_on     date,
    reversal_reason text check (length(reversal_reason) between 1 and 150),
    version         bigint not null,
    constraint payment_number_key unique (number),
    constraint payment_not_overspent check (allocated_minor + refunded_minor <= amount_minor),
    check ((reversed_at is null) = (reversed_on is null)),
    check (reversed_at is null or (allocated_minor = 0 and refunded_minor = 0))
);
-- What was told once is a payment once. One that was taken back may have been told wrongly.
create unique index payment_reference_key on payment (method, reference)
    where reversed_at is null;
create index payment_reference_idx on payment (method, reference);
create index payment_list_idx on payment (received_at desc, id desc);
create index payment_branch_idx on payment (branch_id, received_at desc, id desc);
create index payment_customer_idx on payment (customer_id, received_at desc, id desc);
create index payment_left_idx on payment (customer_id, received_at, id) where left_minor > 0;
create index payment_account_idx on payment (account_code);
create index payment_text_idx on payment
    using gin ((lower(number || ' ' || reference)) gin_trgm_ops);

create table payment_allocation (
    id           uuid primary key,
    payment_id   uuid not null references payment (id) deferrable initially deferred,
    invoice_id   uuid not null references invoice (id),
    amount_minor bigint not null check (amount_minor > 0),
    day          date not null,
    -- From that day on it no longer pays.
    released_on  date,
    check (released_on >= day)
);
create index payment_allocation_payment_idx on payment_allocation (payment_id);
create index payment_allocation_invoice_idx on payment_allocation (invoice_id);

create table payment_refund (
    id           uuid primary key,
    payment_id   uuid not null references payment (id),
    amount_minor bigint not null check (amount_minor > 0),
    account_code text not null references ledger_account (code),
    day          date not null,
    reason       text not null check (length(reason) between 1 and 150)
);
create index payment_refund_payment_idx on payment_refund (payment_id);
create index payment_refund_account_idx on payment_refund (account_code);
