-- The ratings of a period are an index walk, for the dashboard and the list behind its number.
create index ticket_rated_list_idx on ticket (rated_at) where rated_at is not null and deleted_at is null;
