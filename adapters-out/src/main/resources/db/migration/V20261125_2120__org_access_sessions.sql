-- Tries are counted in one row a subject, which says itself until when it is locked.
drop table login_attempt;
create table login_attempt (
    subject      text primary key,
    tries        integer not null,
    last_at      timestamptz not null,
    locked_until timestamptz
);
create index login_attempt_last_idx on login_attempt (last_at);

-- Sessions may end for want of use; refresh tokens share a part, so that any spent one is known.
drop index session_spent_idx;
alter table session drop column spent_digest;
alter table session add column family_digest bytea;
alter table session add column idle_seconds integer check (idle_seconds > 0);
create unique index session_family_key on session (family_digest) where family_digest is not null;
