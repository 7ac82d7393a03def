-- Taxes with their rates by day, and what the company sells.

create table tax_code (
    id      uuid primary key,
    code    text not null,
    name    text not null check (length(name) between 1 and 60),
    kind    text not null check (kind in ('standard', 'zero', 'exempt')),
    version bigint not null,
    constraint tax_code_code_key unique (code)
);

create table tax_rate (
    tax_id       uuid not null references tax_code (id),
    valid_from   date not null,
    basis_points integer not null check (basis_points between 0 and 10000),
    primary key (tax_id, valid_from)
);

create table product (
    id                uuid primary key,
    code              text not null,
    name              text not null check (length(name) between 1 and 100),
    description       text check (length(description) between 1 and 300),
    kind              text not null check (kind in ('service', 'product')),
    currency          text not null,
    unit_price_minor  bigint not null check (unit_price_minor >= 0),
    tax_included      boolean not null,
    tax_id            uuid not null references tax_code (id),
    revenue_code      text not null references ledger_account (code),
    active            boolean not null,
    version           bigint not null,
    constraint product_code_key unique (code)
);
create index product_list_idx on product (lower(name), id);
create index product_tax_idx on product (tax_id);
create index product_revenue_idx on product (revenue_code);
create index product_text_idx on product using gin ((lower(code || ' ' || name)) gin_trgm_ops);

insert into tax_code (id, code, name, kind, version) values
    ('019a0000-0000-7000-8000-0000000b0001', 'VAT16', 'VAT', 'standard', 1),
    ('019a0000-0000-7000-8000-0000000b0002', 'ZERO', 'Zero rated', 'zero', 1),
    ('019a0000-0000-7000-8000-0000000b0003', 'EXEMPT', 'Exempt', 'exempt', 1);
-- 16 % holds since the first of January 2021.
insert into tax_rate (tax_id, valid_from, basis_points) values
    ('019a0000-0000-7000-8000-0000000b0001', '2021-01-01', 1600),
    ('019a0000-0000-7000-8000-0000000b0002', '2021-01-01', 0),
    ('019a0000-0000-7000-8000-0000000b0003', '2021-01-01', 0);
