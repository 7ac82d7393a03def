-- The secret that a person's telephone counts codes out of, sealed; it counts from on_since.
create table second_factor (
    person_id uuid primary key references person (id),
    secret    bytea not null,
    begun_at  timestamptz not null,
    on_since  timestamptz,
    -- The newest step of thirty seconds whose code was taken: that and older ones never again.
    used_step bigint not null default -1
);

create table recovery_code (
    person_id   uuid not null references person (id),
    code_digest bytea not null,
    created_at  timestamptz not null,
    used_at     timestamptz,
    primary key (person_id, code_digest)
);

-- The password was right and the code is to come. No session: nothing else can be done with it.
create table half_sign_in (
    id              uuid primary key,
    person_id       uuid not null references person (id),
    token_digest    bytea not null,
    stay            boolean not null,
    password_digest bytea not null,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    used_at         timestamptz
);
create unique index half_sign_in_token_key on half_sign_in (token_digest);
create index half_sign_in_person_idx on half_sign_in (person_id);
create index half_sign_in_expiry_idx on half_sign_in (expires_at);
