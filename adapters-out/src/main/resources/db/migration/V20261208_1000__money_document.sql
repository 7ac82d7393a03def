-- What proves that the code on a document is ours. It is made once, here, and is the same for as
-- long as paper lasts: it is no key of the ring, which changes. Whoever reads this table reads the
-- documents too, so it is not sealed.
create table document_secret (
    one    boolean primary key default true check (one),
    value  text not null check (value ~ '^[0-9a-f]{64}$')
);

-- 244 bits of chance from the database's own generator.
insert into document_secret (value)
values (replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));
