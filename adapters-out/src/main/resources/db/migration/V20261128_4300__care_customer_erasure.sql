-- When the personal data of a customer were erased, for good.

alter table customer add column erased_at timestamptz,
    add constraint customer_erased_gone check (erased_at is null or deleted_at is not null);
