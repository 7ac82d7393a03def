-- Calls that need somebody's eye are few among all that there ever were.

create index mpesa_inbound_troubled_idx on mpesa_inbound (received_at desc, id desc)
    where outcome is null and attempts > 0 or outcome in ('stuck', 'forged', 'unreadable');
