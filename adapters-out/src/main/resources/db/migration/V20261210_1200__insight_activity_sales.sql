-- What entries about orders and leads say in numbers, ids and codes is no personal data either.
create or replace function activity_neutral(facts jsonb, numbers text[], whole boolean)
    returns jsonb language sql immutable as $$
    select coalesce(jsonb_object_agg(f.key,
               case when f.key = any (array[
                        'state', 'status', 'priority', 'category', 'branch', 'assignee', 'team',
                        'due', 'timesReopened', 'timesEscalated', 'rating', 'deleted', 'deletedAt',
                        'language', 'installedOn', 'customerClass', 'channel', 'purpose',
                        'consent', 'how', 'amount', 'currency', 'ticket', 'relation', 'role',
                        'resolution', 'response', 'nextReply', 'since', 'until', 'primary',
                        'tickets', 'complaints', 'messages', 'files', 'entries',
                        'orders', 'leads', 'order', 'package', 'price', 'installation', 'paid',
                        'source', 'owner', 'follow-up'])
                      or not whole and not exists (
                        select from unnest(numbers) number
                         where position('(' || number || ')' in f.value::text) > 0)
                    then f.value else to_jsonb('[erased / imefutwa]'::text) end), '{}'::jsonb)
      from jsonb_each(facts) f
$$;
