-- Money that a call tells of is credited only after Safaricom was asked, where a shortcode wants it.

alter table mpesa_shortcode
    add column proves_unlisted boolean not null default false,
    add column proves_above    integer not null default 0
        check (proves_above between 0 and 250000);

create table mpesa_proof (
    receipt      text primary key check (receipt ~ '^[A-Z0-9]{6,20}$'),
    shortcode_id uuid not null references mpesa_shortcode (id),
    -- What Safaricom called the question; a result under another name says nothing.
    conversation text not null,
    state        text not null check (state in ('asked', 'agreed', 'denied')),
    amount_minor bigint,
    asked_at     timestamptz not null,
    constraint mpesa_proof_conversation_key unique (conversation)
);
create index mpesa_proof_shortcode_idx on mpesa_proof (shortcode_id);
