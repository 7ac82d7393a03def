-- Ids are looked up by column and typed by nobody; in the index of words they were most of its cost.

drop index activity_text_trgm;
create or replace function activity_text(a activity) returns text language sql immutable as $$
    select regexp_replace(
               lower(a.reference || ' ' || a.actor_name || ' ' || a.action || ' '
                     || a.before::text || ' ' || a.after::text),
               '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', '', 'g')
$$;
create index activity_text_trgm on activity using gin (activity_text(activity) gin_trgm_ops);
