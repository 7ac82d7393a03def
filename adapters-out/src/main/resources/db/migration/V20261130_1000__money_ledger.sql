-- The books: accounts, entries that are chained to each other, and the days that are closed.

create table ledger_account (
    id         uuid primary key,
    code       text not null,
    name       text not null check (length(name) between 1 and 80),
    type       text not null check (type in ('asset', 'liability', 'equity', 'income', 'expense')),
    parent_id  uuid references ledger_account (id),
    heading    boolean not null default false,
    active     boolean not null default true,
    system     boolean not null default false,
    version    bigint not null,
    created_at timestamptz not null,
    constraint ledger_account_code_key unique (code),
    check (code ~ '^[1-9][0-9]{2,7}$'),
    check (active or not system)
);
create index ledger_account_parent_idx on ledger_account (parent_id) where parent_id is not null;

-- One row. Whoever posts holds it until the end of the transaction, so that numbers have no gap.
create table ledger (
    single         boolean primary key default true check (single),
    currency       text not null,
    locked_through date,
    version        bigint not null,
    last_number    bigint not null default 0,
    last_hash      bytea not null default ''
);
insert into ledger (currency, version) values ('KES', 1);

create table journal_entry (
    number      bigint primary key check (number > 0),
    id          uuid not null,
    day         date not null,
    text        text not null check (length(text) between 1 and 200),
    currency    text not null,
    source_kind text not null,
    source_id   text not null,
    reverses_id uuid,
    line_count  integer not null check (line_count between 2 and 200),
    by_kind     text not null,
    by_id       uuid,
    by_name     text not null,
    at          timestamptz not null,
    -- Of the entry before, and over that, this entry and its lines.
    previous    bytea not null,
    hash        bytea not null,
    constraint journal_entry_id_key unique (id),
    -- What happened once is posted once.
    constraint journal_entry_source_key unique (source_kind, source_id),
    constraint journal_entry_day_key unique (number, day),
    foreign key (reverses_id) references journal_entry (id)
);
-- An entry is taken back once.
create unique index journal_entry_reverses_key on journal_entry (reverses_id)
    where reverses_id is not null;
create index journal_entry_list_idx on journal_entry (day desc, number desc);
create index journal_entry_source_idx on journal_entry (source_kind, day desc, number desc);
create index journal_entry_text_idx on journal_entry using gin (lower(text) gin_trgm_ops);

create table journal_line (
    number       bigint not null,
    position     integer not null check (position > 0),
    -- The entry's, so that an account's lines are found in order.
    day          date not null,
    account_id   uuid not null references ledger_account (id),
    debit_minor  bigint not null,
    credit_minor bigint not null,
    note         text check (length(note) between 1 and 200),
    primary key (number, position),
    foreign key (number, day) references journal_entry (number, day),
    check ((debit_minor > 0 and credit_minor = 0) or (debit_minor = 0 and credit_minor > 0))
);
-- Statements, and balances without a look at the table itself.
create index journal_line_account_idx on journal_line (account_id, day, number, position)
    include (debit_minor, credit_minor);

-- At the end of the transaction, when all lines are there.
create function journal_balanced() returns trigger language plpgsql as $$
declare
    entry journal_entry;
    found_lines bigint;
    difference numeric;
begin
    select * into entry from journal_entry where number = new.number;
    select count(*), coalesce(sum(debit_minor), 0) - coalesce(sum(credit_minor), 0)
      into found_lines, difference
      from journal_line where number = new.number;
    if found_lines is distinct from entry.line_count or difference <> 0 then
        raise exception 'entry % does not balance: % lines of %, difference %',
            new.number, found_lines, entry.line_count, difference
            using errcode = '23514', constraint = 'journal_entry_balanced';
    end if;
    return null;
end
$$;
create constraint trigger journal_entry_balanced after insert on journal_entry
    deferrable initially deferred for each row execute function journal_balanced();
create constraint trigger journal_line_balanced after insert on journal_line
    deferrable initially deferred for each row execute function journal_balanced();

create function journal_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is never changed: reverse the entry'
        using errcode = '23514', constraint = 'journal_stays';
end
$$;
create trigger journal_entry_stays before update or delete on journal_entry
    for each row execute function journal_stays();
create trigger journal_entry_kept before truncate on journal_entry
    for each statement execute function journal_stays();
create trigger journal_line_stays before update or delete on journal_line
    for each row execute function journal_stays();
create trigger journal_line_kept before truncate on journal_line
    for each statement execute function journal_stays();

-- The canonical form is the text of a row, in which quotes keep the parts apart; days and moments
-- are numbers in it, for their text depends on settings.
create function journal_line_form(place integer, day date, account uuid, debit bigint,
        credit bigint, note text) returns text language sql stable parallel safe as $$
    select row(place, day - date '2000-01-01', account, debit, credit, note)::text
$$;

-- The first part is the number of this form: another one may come, and this one stays readable.
create function journal_hash(before bytea, number bigint, id uuid, day date, words text,
        currency text, source_kind text, source_id text, reverses uuid, by_kind text, by_id uuid,
        by_name text, at timestamptz, lines text) returns bytea
    language sql stable parallel safe as $$
    select sha256(before || convert_to(
        row(1, number, id, day - date '2000-01-01', words, currency, source_kind, source_id,
            reverses, by_kind, by_id, by_name, (extract(epoch from at) * 1000000)::bigint,
            lines)::text, 'UTF8'))
$$;

-- What the last check of the journal found.
create table ledger_check (
    single         boolean primary key default true check (single),
    through        bigint not null default 0,
    through_hash   text not null default '',
    entries        bigint not null default 0,
    ended_at       timestamptz,
    broken_number  bigint,
    fault          text
);
insert into ledger_check default values;
