-- An area may be known and not served.
alter table sales_order drop constraint sales_order_coverage_check;
alter table sales_order add constraint sales_order_coverage_check
    check (coverage in ('live', 'coming', 'none', 'unknown'));
