-- What a phone is asked to pay for, and who had it asked.

alter table mpesa_intent
    alter column customer_id drop not null,
    add column invoice_id uuid references invoice (id),
    -- Of an area of its own, which says whose it is once it is paid.
    add column order_id   uuid,
    add column asked_by   uuid,
    -- The digest of an address, never the address.
    add column asked_from text,
    add check ((customer_id is null) = (order_id is not null)),
    add check (invoice_id is null or order_id is null);

-- A phone is asked once at a time for a customer or an order.
drop index mpesa_intent_open_key;
create unique index mpesa_intent_open_key
    on mpesa_intent ((coalesce(order_id, customer_id)), msisdn)
    where state in ('created', 'sent', 'pending', 'unknown');
create index mpesa_intent_payer_idx on mpesa_intent (msisdn, created_at desc);
create index mpesa_intent_order_idx on mpesa_intent (order_id, created_at desc)
    where order_id is not null;
create index mpesa_intent_invoice_idx on mpesa_intent (invoice_id, created_at desc)
    where invoice_id is not null;
create index mpesa_intent_asked_by_idx on mpesa_intent (asked_by, created_at desc)
    where asked_by is not null;
create index mpesa_intent_asked_from_idx on mpesa_intent (asked_from, created_at desc)
    where asked_from is not null;
