-- What customers are charged. A draft changes; what was issued stays, and only what is paid and
-- credited on it moves.

-- The last number of each kind and year. Whoever takes one holds the row, so that none is left out.
create table document_number (
    kind text not null check (kind in ('INV', 'CN')),
    year integer not null,
    last bigint not null check (last > 0),
    primary key (kind, year)
);

create table invoice (
    id             uuid primary key,
    customer_id    uuid not null references customer (id),
    branch_id      uuid not null references branch (id),
    state          text not null check (state in ('draft', 'issued', 'void')),
    number         text,
    issued_on      date,
    due_on         date,
    due_days       integer not null check (due_days between 0 and 365),
    notes          text check (length(notes) between 1 and 500),
    currency       text not null,
    discount_bp    integer check (discount_bp between 1 and 10000),
    discount_minor bigint check (discount_minor > 0),
    total_minor    bigint not null check (total_minor >= 0),
    paid_minor     bigint not null check (paid_minor >= 0),
    credited_minor bigint not null check (credited_minor >= 0),
    balance_minor  bigint not null generated always as (
        case when state = 'issued' then total_minor - paid_minor - credited_minor else 0 end) stored,
    voided_at      timestamptz,
    void_reason    text,
    version        bigint not null,
    created_at     timestamptz not null,
    constraint invoice_number_key unique (number),
    constraint invoice_not_overpaid check (paid_minor + credited_minor <= total_minor),
    check (discount_bp is null or discount_minor is null),
    check ((state = 'draft') = (number is null)),
    check ((number is null) = (issued_on is null) and (number is null) = (due_on is null)),
    check ((state = 'void') = (voided_at is not null)),
    check (state = 'issued' or (paid_minor = 0 and credited_minor = 0))
);
create index invoice_list_idx on invoice (created_at desc, id desc);
create index invoice_branch_idx on invoice (branch_id, created_at desc, id desc);
create index invoice_customer_idx on invoice (customer_id, created_at desc, id desc);
create index invoice_day_idx on invoice (issued_on) where state = 'issued';
create index invoice_open_idx on invoice (due_on, customer_id) where balance_minor > 0;
create index invoice_number_idx on invoice using gin (lower(number) gin_trgm_ops);

create table invoice_line (
    invoice_id       uuid not null references invoice (id) on delete cascade,
    position         integer not null check (position between 0 and 99),
    product_id       uuid references product (id),
    description      text not null check (length(description) between 1 and 200),
    quantity         bigint not null check (quantity > 0), -- thousandths
    unit_price_minor bigint not null check (unit_price_minor >= 0),
    tax_included     boolean not null,
    discount_bp      integer check (discount_bp between 1 and 10000),
    discount_minor   bigint check (discount_minor > 0),
    tax_id           uuid not null references tax_code (id),
    tax_bp           integer not null check (tax_bp between 0 and 10000),
    revenue_code     text not null references ledger_account (code),
    primary key (invoice_id, position),
    check (discount_bp is null or discount_minor is null)
);
create index invoice_line_product_idx on invoice_line (product_id) where product_id is not null;
create index invoice_line_tax_idx on invoice_line (tax_id);
create index invoice_line_revenue_idx on invoice_line (revenue_code);

create function invoice_line_stays() returns trigger language plpgsql as $$
begin
    if exists (select from invoice i
                where i.id = coalesce(new.invoice_id, old.invoice_id) and i.state <> 'draft') then
        raise exception 'an issued invoice does not change'
            using errcode = '23514', constraint = 'invoice_stays';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end
$$;
create trigger invoice_line_stays before insert or update or delete on invoice_line
    for each row execute function invoice_line_stays();

create function invoice_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.state <> 'draft' then
            raise exception 'an issued invoice does not change'
                using errcode = '23514', constraint = 'invoice_stays';
        end if;
        return old;
    end if;
    if old.state <> 'draft' and (new.state = 'draft' or old.state = 'void'
            or (new.number, new.issued_on, new.due_on, new.currency, new.total_minor,
                new.due_days, new.customer_id)
               is distinct from
               (old.number, old.issued_on, old.due_on, old.currency, old.total_minor,
                old.due_days, old.customer_id)
            or (new.notes, new.discount_bp, new.discount_minor)
               is distinct from (old.notes, old.discount_bp, old.discount_minor)) then
        raise exception 'an issued invoice does not change'
            using errcode = '23514', constraint = 'invoice_stays';
    end if;
    return new;
end
$$;
create trigger invoice_stays before update or delete on invoice
    for each row execute function invoice_stays();

create table credit_note (
    id          uuid primary key,
    invoice_id  uuid not null references invoice (id),
    number      text not null,
    day         date not null,
    reason      text not null check (length(reason) between 1 and 150),
    total_minor bigint not null check (total_minor > 0),
    constraint credit_note_number_key unique (number)
);
create index credit_note_invoice_idx on credit_note (invoice_id, day);

create table credit_note_line (
    note_id   uuid not null references credit_note (id),
    position  integer not null,
    net_minor bigint not null check (net_minor >= 0),
    tax_minor bigint not null check (tax_minor >= 0),
    primary key (note_id, position)
);
