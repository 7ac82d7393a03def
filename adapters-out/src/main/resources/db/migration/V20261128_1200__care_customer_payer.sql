-- Who pays for a customer, where that is somebody else: another customer, or a name.

alter table customer
    add column payer_id    uuid references customer (id) check (payer_id <> id),
    add column payer_name  text check (length(payer_name) between 1 and 100),
    add column payer_phone text,
    add constraint customer_payer_one check (payer_id is null or payer_name is null),
    add constraint customer_payer_named check (payer_phone is null or payer_name is not null);
create index customer_payer_idx on customer (payer_id) where payer_id is not null;
