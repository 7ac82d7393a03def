-- Orders that are still to be paid for, and what was taken off an invoice lately.
create index sales_order_unpaid_idx on sales_order (id)
    where state = 'converted' and standing <> 'paid';
create index payment_allocation_released_idx on payment_allocation (released_on)
    where released_on is not null;
