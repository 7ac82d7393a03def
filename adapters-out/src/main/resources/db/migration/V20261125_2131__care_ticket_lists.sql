-- A list of tickets in each of its orders is an index walk, at any depth.

create function ticket_rank(priority text) returns integer language sql immutable parallel safe
    return case priority when 'critical' then 4 when 'high' then 3 when 'medium' then 2 else 1 end;

create index ticket_updated_list_idx on ticket (updated_at desc, id desc) where deleted_at is null;
create index ticket_rank_list_idx on ticket (ticket_rank(priority) desc, opened_at desc, id desc)
    where deleted_at is null;
create index ticket_due_list_idx on ticket (coalesce(resolution_due, timestamptz 'infinity'), id)
    where deleted_at is null;
create index ticket_open_due_list_idx on ticket (coalesce(resolution_due, timestamptz 'infinity'), id)
    where deleted_at is null and state in ('open', 'in-progress', 'pending');
create index ticket_rating_idx on ticket (rating, rated_at desc) where rating is not null and deleted_at is null;
