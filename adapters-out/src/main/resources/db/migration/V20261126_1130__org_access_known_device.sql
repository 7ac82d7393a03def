-- Where people signed in from; the digest of a browser's long-lived cookie, or of what a program is.
create table known_device (
    person_id     uuid not null references person (id),
    device_digest bytea not null,
    first_seen_at timestamptz not null,
    last_seen_at  timestamptz not null,
    primary key (person_id, device_digest)
);
create index known_device_digest_idx on known_device (device_digest);
create index known_device_seen_idx on known_device (last_seen_at);
