-- Entries of the log whose words were erased for good: what they were sealed as, and what is left.

create table activity_redaction (
    place    bigint primary key references activity (place) on delete cascade,
    -- SHA-256 of the entry as it was written, and as it is now.
    original bytea not null,
    redacted bytea not null,
    -- Made with a key that the database does not hold, so that nobody else can say so.
    key_name text not null,
    mac      text not null,
    at       timestamptz not null
);

-- What is no personal data stays as it was; whatever is not known is taken for some. Of an entry
-- about somebody else, only what names one of these numbers goes.
create function activity_neutral(facts jsonb, numbers text[], whole boolean) returns jsonb
    language sql immutable as $$
    select coalesce(jsonb_object_agg(f.key,
               case when f.key = any (array[
                        'state', 'status', 'priority', 'category', 'branch', 'assignee', 'team',
                        'due', 'timesReopened', 'timesEscalated', 'rating', 'deleted', 'deletedAt',
                        'language', 'installedOn', 'customerClass', 'channel', 'purpose',
                        'consent', 'how', 'amount', 'currency', 'ticket', 'relation', 'role',
                        'resolution', 'response', 'nextReply', 'since', 'until', 'primary',
                        'tickets', 'complaints', 'messages', 'files', 'entries'])
                      or not whole and not exists (
                        select from unnest(numbers) number
                         where position('(' || number || ')' in f.value::text) > 0)
                    then f.value else to_jsonb('[erased / imefutwa]'::text) end), '{}'::jsonb)
      from jsonb_each(facts) f
$$;

-- The entry without what it says of people of these names and numbers; the same for one that was
-- erased already. It is about them if the whole of it is to go.
create function activity_erased(a activity, names text[], numbers text[], whole boolean)
    returns activity language plpgsql stable as $$
declare
    mark constant text := '[erased / imefutwa]';
    said text;
begin
    if whole and a.actor_kind = 'customer'
            or a.actor_kind in ('link', 'anonymous') and a.actor_name = any (names) then
        a.actor_name := mark;
        a.address := null;
    end if;
    if whole and a.subject_kind = 'customer' then
        a.reference := regexp_replace(a.reference, '^.*\(([^()]*)\)$', '\1');
    elsif whole and a.subject_kind not in ('ticket', 'complaint') then
        foreach said in array names loop
            if length(said) > 2 then
                a.reference := replace(a.reference, said, mark);
            end if;
        end loop;
    end if;
    a.before := activity_neutral(a.before, numbers, whole);
    a.after := activity_neutral(a.after, numbers, whole);
    return a;
end $$;
