-- What customers are charged for again and again, and which days were charged.

create table subscription (
    id           uuid primary key,
    customer_id  uuid not null references customer (id),
    branch_id    uuid not null references branch (id),
    status       text not null check (status in ('active', 'paused', 'ended')),
    package_id   uuid references service_package (id),
    product_id   uuid references product (id),
    name         text not null check (length(name) between 1 and 100),
    price_minor  bigint not null check (price_minor > 0),
    currency     text not null,
    tax_included boolean not null,
    tax_id       uuid not null references tax_code (id),
    revenue_code text not null references ledger_account (code),
    cycle        text not null check (cycle in ('month', 'quarter', 'half-year', 'year')),
    anchor_day   integer not null check (anchor_day between 1 and 31),
    -- From which the months of an interval are counted; it moves when the interval changes.
    counted_from date not null,
    starts_on    date not null,
    last_day     date,
    billed_until date not null,
    version      bigint not null,
    created_at   timestamptz not null,
    check (package_id is null or product_id is null),
    check (last_day >= starts_on),
    check (billed_until >= starts_on)
);
create index subscription_list_idx on subscription (created_at desc, id desc);
create index subscription_branch_idx on subscription (branch_id, created_at desc, id desc);
create index subscription_customer_idx on subscription (customer_id, created_at desc, id desc);
create index subscription_due_idx on subscription (billed_until, id) where status = 'active';
create index subscription_package_idx on subscription (package_id) where package_id is not null;
create index subscription_product_idx on subscription (product_id) where product_id is not null;

create table subscription_charge (
    id              uuid primary key,
    subscription_id uuid not null references subscription (id),
    name            text not null check (length(name) between 1 and 100),
    period_from     date not null,
    period_until    date not null,
    -- Earlier than the end of the period where the rest was credited.
    covered_until   date not null,
    invoice_id      uuid not null references invoice (id),
    constraint subscription_charge_invoice_key unique (invoice_id),
    check (period_from < period_until),
    check (covered_until between period_from and period_until)
);
-- No days are charged twice, whoever charges: not from the same day on, and, for the day to which
-- a subscription is charged only goes on, not in the midst of others.
create unique index subscription_charge_once on subscription_charge (subscription_id, period_from)
    where covered_until > period_from;
create index subscription_charge_idx on subscription_charge (subscription_id, period_from desc);
