-- Money that goes back by phone, and what Safaricom says paybills hold.

create table mpesa_payout (
    id           uuid primary key,
    kind         text not null check (kind in ('refund', 'reversal')),
    shortcode_id uuid not null references mpesa_shortcode (id),
    branch_id    uuid not null references branch (id),
    customer_id  uuid references customer (id),
    payment_id   uuid references payment (id),
    receipt      text references mpesa_payment (receipt),
    msisdn       text check (msisdn ~ '^254[71][0-9]{8}$'),
    amount       integer not null check (amount between 1 and 250000),
    reason       text not null check (length(reason) between 1 and 100),
    requested_by uuid not null references person (id),
    requested_at timestamptz not null,
    state        text not null check (state in ('requested', 'declined', 'created', 'sent',
                     'pending', 'unknown', 'failed', 'succeeded')),
    decided_by   uuid references person (id),
    -- What Safaricom calls it, and our last question about it.
    conversation text,
    question     text,
    code         text,
    gone_receipt text,
    disputed     boolean not null,
    sent_at      timestamptz,
    changed_at   timestamptz not null,
    ask_at       timestamptz,
    asks         integer not null,
    version      bigint not null,
    constraint mpesa_payout_conversation_key unique (conversation),
    check ((kind = 'refund') = (msisdn is not null and payment_id is not null and receipt is null)),
    check ((kind = 'reversal') = (receipt is not null)),
    -- The second person is another one.
    check (state = 'declined' or decided_by is null or decided_by <> requested_by)
);
-- A receipt goes back once at a time.
create unique index mpesa_payout_reversal_key on mpesa_payout (receipt)
    where receipt is not null
      and state in ('requested', 'created', 'sent', 'pending', 'unknown');
create index mpesa_payout_list_idx on mpesa_payout (requested_at desc, id desc);
create index mpesa_payout_branch_idx on mpesa_payout (branch_id, requested_at desc, id desc);
create index mpesa_payout_due_idx on mpesa_payout (ask_at)
    where ask_at is not null and sent_at is not null;
create index mpesa_payout_question_idx on mpesa_payout (question) where question is not null;
create index mpesa_payout_payment_idx on mpesa_payout (payment_id) where payment_id is not null;
create index mpesa_payout_customer_idx on mpesa_payout (customer_id)
    where customer_id is not null;
create index mpesa_payout_receipt_idx on mpesa_payout (receipt) where receipt is not null;
create index mpesa_payout_shortcode_idx on mpesa_payout (shortcode_id);
create index mpesa_payout_requested_by_idx on mpesa_payout (requested_by);
create index mpesa_payout_decided_by_idx on mpesa_payout (decided_by)
    where decided_by is not null;

-- What was to be given back and did not go is the customer's again from that day on.
alter table payment_refund add column returned_on date check (returned_on >= day);

create table mpesa_balance (
    shortcode_id uuid primary key references mpesa_shortcode (id),
    conversation text not null,
    asked_at     timestamptz not null,
    amount_minor bigint,
    told_at      timestamptz,
    problem      text,
    check ((amount_minor is null) = (told_at is null))
);
