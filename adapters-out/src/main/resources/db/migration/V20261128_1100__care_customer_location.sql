-- Where a customer is served: several places, one of them the primary one.

create table customer_location (
    -- The first place of a customer has the id of the customer.
    id          uuid primary key,
    customer_id uuid not null references customer (id),
    label       text not null default '',
    address     text not null default '',
    area        text not null default '',
    latitude    double precision check (latitude between -90 and 90),
    longitude   double precision check (longitude between -180 and 180),
    note        text not null default '',
    since       date,
    until       date,
    is_primary  boolean not null,
    created_at  timestamptz not null,
    version     bigint not null default 1,
    check ((latitude is null) = (longitude is null)),
    check (until is null or not is_primary),
    check (until >= since)
);
create index customer_location_idx on customer_location (customer_id);
create unique index customer_location_primary_key on customer_location (customer_id)
    where is_primary;

-- The one place that was known so far.
insert into customer_location (id, customer_id, address, area, latitude, longitude, since,
        is_primary, created_at)
select id, id, address, area, latitude, longitude, installed_on, true, created_at from customer;

-- Lists, search and imports go by the place that stands with the customer, which is the primary
-- one; whoever writes it there need not know that there can be more.
create function customer_place_kept() returns trigger language plpgsql as $$
begin
    insert into customer_location as l (id, customer_id, address, area, latitude, longitude,
            since, is_primary, created_at)
    values (new.id, new.id, new.address, new.area, new.latitude, new.longitude,
            new.installed_on, true, new.created_at)
    on conflict (customer_id) where is_primary do update
       set address = excluded.address, area = excluded.area, latitude = excluded.latitude,
           longitude = excluded.longitude, version = l.version + 1
     where (l.address, l.area, l.latitude, l.longitude)
           is distinct from (excluded.address, excluded.area, excluded.latitude,
                             excluded.longitude);
    return null;
end $$;
create trigger customer_place after insert or update of address, area, latitude, longitude
    on customer for each row execute function customer_place_kept();

-- The place that a ticket is about; the primary one where none is named.
create table ticket_location (
    ticket_id   uuid primary key references ticket (id),
    location_id uuid not null references customer_location (id)
);
create index ticket_location_idx on ticket_location (location_id);
