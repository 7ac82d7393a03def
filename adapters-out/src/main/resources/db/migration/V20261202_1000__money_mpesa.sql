-- Mobile money in: shortcodes, requests to phones, calls as they came, and money by its receipt.

create table mpesa_shortcode (
    id              uuid primary key,
    branch_id       uuid not null references branch (id),
    name            text not null check (length(name) between 1 and 60),
    kind            text not null check (kind in ('paybill', 'till')),
    number          text not null check (number ~ '^[0-9]{5,8}$'),
    party           text not null check (party ~ '^[0-9]{5,8}$'),
    service         text not null check (service in ('sandbox', 'production', 'other')),
    base_url        text not null,
    initiator       text not null,
    refuses_unknown boolean not null,
    active          boolean not null,
    -- All that it is entered with, and the token of its address; of the token the digest too.
    secrets         bytea not null,
    token_digest    bytea not null,
    version         bigint not null,
    created_at      timestamptz not null,
    constraint mpesa_shortcode_number_key unique (number, party),
    constraint mpesa_shortcode_token_key unique (token_digest)
);
create index mpesa_shortcode_branch_idx on mpesa_shortcode (branch_id, created_at);

create table mpesa_intent (
    id               uuid primary key,
    shortcode_id     uuid not null references mpesa_shortcode (id),
    customer_id      uuid not null references customer (id),
    branch_id        uuid not null references branch (id),
    msisdn           text not null check (msisdn ~ '^254[71][0-9]{8}$'),
    amount           integer not null check (amount between 1 and 250000),
    reference        text not null,
    state            text not null check (state in ('created', 'sent', 'pending', 'unknown',
                         'failed', 'cancelled', 'expired', 'succeeded')),
    merchant_request text,
    checkout_request text,
    code             text,
    receipt          text,
    created_at       timestamptz not null,
    changed_at       timestamptz not null,
    ask_at           timestamptz,
    asks             integer not null,
    version          bigint not null,
    constraint mpesa_intent_checkout_key unique (checkout_request),
    check ((state = 'succeeded') = (receipt is not null))
);
-- A phone is asked once at a time for a customer.
create unique index mpesa_intent_open_key on mpesa_intent (customer_id, msisdn)
    where state in ('created', 'sent', 'pending', 'unknown');
create index mpesa_intent_merchant_idx on mpesa_intent (merchant_request)
    where merchant_request is not null;
create index mpesa_intent_customer_idx on mpesa_intent (customer_id, created_at desc);
create index mpesa_intent_due_idx on mpesa_intent (ask_at) where ask_at is not null;
create index mpesa_intent_unpaid_idx on mpesa_intent (shortcode_id, amount, created_at)
    where receipt is null;
create index mpesa_intent_branch_idx on mpesa_intent (branch_id);

create table mpesa_inbound (
    id           uuid primary key,
    shortcode_id uuid not null references mpesa_shortcode (id),
    kind         text not null check (kind in ('request', 'confirmation', 'result', 'timeout')),
    dedup_key    text not null,
    raw          text not null,
    source       text not null,
    trusted      boolean not null,
    received_at  timestamptz not null,
    attempts     integer not null default 0,
    next_at      timestamptz,
    outcome      text,
    problem      text,
    processed_at timestamptz,
    -- What is told once is kept once.
    constraint mpesa_inbound_key unique (dedup_key),
    check ((outcome is null) = (next_at is not null)),
    check ((outcome is null) = (processed_at is null))
);
create index mpesa_inbound_due_idx on mpesa_inbound (next_at) where next_at is not null;
create index mpesa_inbound_shortcode_idx on mpesa_inbound (shortcode_id, received_at desc);

create table mpesa_payment (
    id           uuid primary key,
    receipt      text not null check (receipt ~ '^[A-Z0-9]{6,20}$'),
    shortcode_id uuid not null references mpesa_shortcode (id),
    branch_id    uuid not null references branch (id),
    amount_minor bigint not null check (amount_minor > 0),
    currency     text not null,
    paid_at      timestamptz not null,
    -- A number, a hash of one, or what is left of one between stars.
    payer        text not null check (length(payer) <= 128),
    payer_name   text not null,
    reference    text not null,
    seen_first   text not null,
    seen_in      text not null,
    intent_id    uuid references mpesa_intent (id),
    customer_id  uuid references customer (id),
    invoice_id   uuid,
    -- What named the customer, or why it waits.
    standing     text not null,
    told_minor   bigint,
    received_at  timestamptz not null,
    version      bigint not null,
    -- Requests, confirmations and statements tell of the same money.
    constraint mpesa_payment_receipt_key unique (receipt)
);
create index mpesa_payment_list_idx on mpesa_payment (paid_at desc, id desc);
create index mpesa_payment_branch_idx on mpesa_payment (branch_id, paid_at desc, id desc);
create index mpesa_payment_waiting_idx on mpesa_payment (paid_at desc, id desc)
    where customer_id is null;
create index mpesa_payment_customer_idx on mpesa_payment (customer_id, paid_at desc, id desc)
    where customer_id is not null;
create index mpesa_payment_payer_idx on mpesa_payment (payer) where payer <> '';
create index mpesa_payment_intent_idx on mpesa_payment (intent_id) where intent_id is not null;
create index mpesa_payment_shortcode_idx on mpesa_payment (shortcode_id);

-- As AccountReference.folded folds what a payer typed.
create function account_fold(number text) returns text
    language sql immutable strict parallel safe as $$
    select translate(regexp_replace(upper(number), '[^A-Z0-9]', '', 'g'), 'OIL', '011')
$$;
create index customer_account_fold_idx on customer (account_fold(account_number));

-- As Safaricom hashes a number; made of digits alone, its bytes are its letters.
create function phone_hash(e164 text) returns text
    language sql immutable strict parallel safe as $$
    select encode(sha256(decode(substr(e164, 2), 'escape')), 'hex')
$$;
create index customer_phone_hash_idx on customer_phone (phone_hash(e164));
