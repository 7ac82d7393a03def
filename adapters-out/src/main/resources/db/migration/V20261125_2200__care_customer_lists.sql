-- The lists of customers by status and by area.

create index customer_status_list_idx on customer (status, created_at desc, id desc)
    where deleted_at is null;
create index customer_area_list_idx on customer (lower(area), created_at desc, id desc)
    where deleted_at is null;
