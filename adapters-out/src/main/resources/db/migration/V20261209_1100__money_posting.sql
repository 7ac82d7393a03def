-- A lot of calls is read in order without sorting all that are due.
drop index mpesa_inbound_due_idx;
create index mpesa_inbound_due_idx on mpesa_inbound (next_at, received_at)
    where next_at is not null;

-- The same question with one look instead of two: it is asked of every entry and of every line.
create or replace function journal_balanced() returns trigger language plpgsql as $$
declare
    wanted      integer;
    found_lines bigint;
    difference  numeric;
begin
    select e.line_count, count(l.number),
           coalesce(sum(l.debit_minor), 0) - coalesce(sum(l.credit_minor), 0)
      into wanted, found_lines, difference
      from journal_entry e
      left join journal_line l on l.number = e.number
     where e.number = new.number
     group by e.number;
    if found_lines is distinct from wanted or difference <> 0 then
        raise exception 'entry % does not balance: % lines of %, difference %',
            new.number, found_lines, wanted, difference
            using errcode = '23514', constraint = 'journal_entry_balanced';
    end if;
    return null;
end
$$;
