-- Orders of packages, and the money that came for them.
create table sales_order (
    id                uuid primary key,
    number            text not null,
    branch_id         uuid not null references branch (id),
    name              text not null check (length(name) between 1 and 100),
    phone             text not null,
    email             text check (length(email) <= 254),
    language          text not null,
    area              text not null check (length(area) <= 80),
    place             text not null check (length(place) between 1 and 200),
    notes             text not null check (length(notes) <= 1000),
    coverage          text not null check (coverage in ('live', 'coming', 'unknown')),
    package_id        uuid not null references service_package (id),
    package_name      text not null,
    currency          text not null,
    -- As it was on that day, with all taxes in it.
    price_minor       bigint not null check (price_minor > 0),
    installation_minor bigint not null check (installation_minor >= 0),
    source            text not null check (source in ('public', 'desk')),
    pay_now           boolean not null,
    -- Who of ours entered it.
    seller_id         uuid references person (id),
    state             text not null check (state in ('new', 'confirmed', 'converted', 'cancelled')),
    state_at          timestamptz not null,
    reason            text,
    paid_minor        bigint not null check (paid_minor >= 0),
    standing          text not null generated always as (
                          case when paid_minor = 0 then 'open'
                               when paid_minor < price_minor + installation_minor then 'part'
                               else 'paid' end) stored,
    -- From the first money or from the conversion on.
    customer_id       uuid references customer (id),
    ticket_id         uuid references ticket (id),
    -- Of what opens its page, and of where it came from; neither itself.
    token_digest      bytea not null,
    address_digest    bytea,
    search_text       text not null,
    created_at        timestamptz not null,
    version           bigint not null,
    constraint sales_order_number_key unique (number),
    constraint sales_order_token_key unique (token_digest),
    constraint sales_order_ticket_key unique (ticket_id),
    check ((state = 'converted') = (ticket_id is not null)),
    check (ticket_id is null or customer_id is not null),
    check ((state = 'cancelled') = (reason is not null))
);
create index sales_order_list_idx on sales_order (created_at desc, id desc);
create index sales_order_branch_idx on sales_order (branch_id, created_at desc, id desc);
create index sales_order_state_idx on sales_order (state, created_at desc, id desc);
create index sales_order_seller_idx on sales_order (seller_id, created_at desc, id desc)
    where seller_id is not null;
create index sales_order_phone_idx on sales_order (phone, created_at desc);
create index sales_order_address_idx on sales_order (address_digest, created_at desc)
    where address_digest is not null;
create index sales_order_customer_idx on sales_order (customer_id) where customer_id is not null;
create index sales_order_package_idx on sales_order (package_id);
create index sales_order_fold_idx on sales_order (account_fold(number));
create index sales_order_search_idx on sales_order using gin (search_text gin_trgm_ops);

create table sales_order_receipt (
    -- Money is counted once, whoever tells of it.
    receipt      text primary key,
    order_id     uuid not null references sales_order (id),
    amount_minor bigint not null check (amount_minor > 0),
    paid_at      timestamptz not null
);
create index sales_order_receipt_order_idx on sales_order_receipt (order_id, paid_at);
