-- What customers are offered before they are charged. A draft changes; what was sent stays.

alter table document_number drop constraint document_number_kind_check;
alter table document_number
    add constraint document_number_kind_check check (kind in ('INV', 'CN', 'Q'));

create table quote (
    id             uuid primary key,
    customer_id    uuid not null references customer (id),
    branch_id      uuid not null references branch (id),
    state          text not null
        check (state in ('draft', 'sent', 'accepted', 'declined', 'converted')),
    number         text,
    sent_on        date,
    valid_until    date,
    decided_on     date,
    reason         text check (length(reason) between 1 and 150),
    -- The one invoice that it became; nothing again where that draft was removed.
    invoice_id     uuid references invoice (id) on delete set null,
    due_days       integer not null check (due_days between 0 and 365),
    notes          text check (length(notes) between 1 and 500),
    currency       text not null,
    discount_bp    integer check (discount_bp between 1 and 10000),
    discount_minor bigint check (discount_minor > 0),
    total_minor    bigint not null check (total_minor >= 0),
    version        bigint not null,
    created_at     timestamptz not null,
    constraint quote_number_key unique (number),
    constraint quote_invoice_key unique (invoice_id),
    check (discount_bp is null or discount_minor is null),
    check ((state = 'draft') = (number is null)),
    check ((number is null) = (sent_on is null) and (number is null) = (valid_until is null)),
    check ((state in ('accepted', 'declined', 'converted')) = (decided_on is not null)),
    check (invoice_id is null or state = 'converted')
);
create index quote_list_idx on quote (created_at desc, id desc);
create index quote_branch_idx on quote (branch_id, created_at desc, id desc);
create index quote_customer_idx on quote (customer_id, created_at desc, id desc);
create index quote_number_idx on quote using gin (lower(number) gin_trgm_ops);

create table quote_line (
    quote_id         uuid not null references quote (id) on delete cascade,
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
    primary key (quote_id, position),
    check (discount_bp is null or discount_minor is null)
);
create index quote_line_product_idx on quote_line (product_id) where product_id is not null;
create index quote_line_tax_idx on quote_line (tax_id);
create index quote_line_revenue_idx on quote_line (revenue_code);

create function quote_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.state <> 'draft' then
            raise exception 'a quote that was sent does not change'
                using errcode = '23514', constraint = 'quote_stays';
        end if;
        return old;
    end if;
    if old.state = 'converted' and new.state <> 'converted'
            or old.state <> 'draft' and (new.state = 'draft'
            or (new.number, new.sent_on, new.valid_until, new.currency, new.total_minor,
                new.due_days, new.notes, new.discount_bp, new.discount_minor, new.customer_id)
               is distinct from
               (old.number, old.sent_on, old.valid_until, old.currency, old.total_minor,
                old.due_days, old.notes, old.discount_bp, old.discount_minor, old.customer_id)) then
        raise exception 'a quote that was sent does not change'
            using errcode = '23514', constraint = 'quote_stays';
    end if;
    return new;
end
$$;
create trigger quote_stays before update or delete on quote
    for each row execute function quote_stays();

create function quote_line_stays() returns trigger language plpgsql as $$
begin
    if exists (select from quote q
                where q.id = coalesce(new.quote_id, old.quote_id) and q.state <> 'draft') then
        raise exception 'a quote that was sent does not change'
            using errcode = '23514', constraint = 'quote_stays';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end
$$;
create trigger quote_line_stays before insert or update or delete on quote_line
    for each row execute function quote_line_stays();
