-- Messages belong to a branch, may keep the usual text, are announced, and networks report on them.

alter table message add column branch_id uuid references branch (id);
create index message_branch_list_idx on message (branch_id, created_at desc, id desc);
-- Texts that must be forgotten once their moment has passed.
create index message_forget_idx on message (expires_at) where sealed_body is not null;
create index message_recipient_trgm on message
    using gin ((lower(recipient_name) || ' ' || phone) gin_trgm_ops);

-- No text of its own means the usual one, also where a later release says it better.
alter table message_template alter column body drop not null;

-- What networks said, as they said it; the same said twice is kept once.
create table message_report (
    id          uuid primary key,
    at          timestamptz not null,
    provider_id text not null,
    status      text not null,
    raw         text not null
);
create unique index message_report_key on message_report (provider_id, status);
create index message_report_at_idx on message_report (at);

-- Wakes the senders of every instance at the commit.
create function message_queued() returns trigger language plpgsql as $$
begin
    perform pg_notify('message', '');
    return null;
end $$;
create trigger message_queued after insert or update of state on message
    for each row when (new.state = 'queued') execute function message_queued();
