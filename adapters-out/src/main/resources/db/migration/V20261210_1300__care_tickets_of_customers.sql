-- The tickets of those who are called what somebody looks for are found without reading them:
-- who may see them and their order stand in the index.

create index ticket_of_customer_idx on ticket (customer_id, opened_at desc, id desc)
    include (branch_id, team_id, assignee_id, opened_by) where deleted_at is null;
drop index ticket_customer_idx;
