-- Two records of one person: the second is read with the first, and keeps all that it had.

alter table customer
    add column merged_into uuid references customer (id),
    add column merged_at   timestamptz,
    add constraint customer_merged_whole check (
        (merged_into is null) = (merged_at is null) and merged_into <> id);
create index customer_merged_idx on customer (merged_into) where merged_into is not null;
