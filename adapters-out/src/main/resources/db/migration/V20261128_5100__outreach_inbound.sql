-- What people text to us, kept as it came.

create table inbound_text (
    id          uuid primary key,
    at          timestamptz not null,
    -- The gateway's id, or sender, words and minute, as a digest: a text is kept once.
    mark        text not null,
    sender      text not null check (length(sender) between 1 and 40),
    -- Empty for a name or a short code, which is never answered.
    phone       text check (phone ~ '^\+[1-9][0-9]{7,14}$'),
    words       text not null,
    raw         text not null,
    outcome     text not null check (outcome in
        ('waiting', 'replied', 'answered', 'withdrawn', 'unknown-sender', 'ambiguous',
         'no-ticket', 'not-theirs', 'refused', 'too-many', 'no-phone', 'empty')),
    customer_id uuid references customer (id),
    branch_id   uuid references branch (id),
    ticket_id   uuid references ticket (id),
    settled_at  timestamptz
);
create unique index inbound_text_mark_key on inbound_text (mark);
create index inbound_text_list_idx on inbound_text (at desc, id desc);
create index inbound_text_branch_list_idx on inbound_text (branch_id, at desc, id desc);
create index inbound_text_outcome_list_idx on inbound_text (outcome, at desc, id desc);
create index inbound_text_phone_idx on inbound_text (phone, at) where phone is not null;
create index inbound_text_customer_idx on inbound_text (customer_id) where customer_id is not null;
create index inbound_text_ticket_idx on inbound_text (ticket_id) where ticket_id is not null;
