-- Keys with which programs act for a person; scopes are keys of permissions.
create table api_key (
    id           uuid primary key,
    person_id    uuid not null references person (id),
    name         text not null check (length(name) between 1 and 60),
    prefix       text not null,
    key_digest   bytea not null,
    scopes       text[] not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    revoked_why  text
);
create unique index api_key_digest_key on api_key (key_digest);
create unique index api_key_name_key on api_key (person_id, lower(name)) where revoked_at is null;
