-- Since when file and rows are gone; what became of how many rows stays known.
alter table customer_import add column forgotten_at timestamptz;
create index customer_import_old_idx on customer_import (updated_at) where forgotten_at is null;
