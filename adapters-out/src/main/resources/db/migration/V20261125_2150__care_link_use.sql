-- A form sent twice counts once; and links that died long ago are found without reading them all.
alter table ticket_link add column last_form text;
create index ticket_link_expiry_idx on ticket_link (expires_at);
