-- When the next message may leave, whichever instance sends it: the one row that all claims lock.
create table message_pace (
    one     boolean primary key default true check (one),
    free_at timestamptz not null
);
insert into message_pace (free_at) values (now());
