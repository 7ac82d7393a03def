-- How many there are of each status is read from the index alone.
create index customer_count_idx on customer (status, branch_id) include (created_by)
    where deleted_at is null and merged_into is null;
