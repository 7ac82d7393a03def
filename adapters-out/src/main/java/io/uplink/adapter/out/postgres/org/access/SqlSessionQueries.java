package io.uplink.adapter.out.postgres.org.access;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.org.access.port.SessionQueries;
import io.uplink.application.org.access.port.SessionRepository.Client;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.application.org.access.port.SessionRepository.Kind;
import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One statement says who asks, what that person may and what waits for the person, and notes that
 * the session was used.
 */
@ApplicationScoped
class SqlSessionQueries implements SessionQueries {

    /** Who it is; {@code %s} is what else to look up for that person. */
    private static final String WHO =
            """
            select l.*, p.must_change,
                   exists (select from person_role x join role n on n.id = x.role_id
                            where x.person_id = p.id and n.needs_second_factor)
                   and not exists (select from second_factor f
                                    where f.person_id = p.id and f.on_since is not null)
                   as must_set_up, %s
            """
                    + SqlActorQueries.COLUMNS
                    + """
                      from living l
                      join person p on p.id = l.person_id
                     where p.active and p.password_hash is not null
                    """;

    private static final String WHO_ALONE = WHO.formatted("");

    /** For the frame of a page, so that it costs no statement of its own. */
    private static final String WHO_AND_WHAT_WAITS =
            WHO.formatted(
                    """
                    (select count(*) from (select from notification n
                                            where n.person_id = p.id and n.read_at is null
                                            limit 100) counted)::int as unread,
                    (select jsonb_agg(jsonb_build_object('id', w.id, 'title', w.title,
                                      'importance', w.importance))
                       from (select a.id, a.title, a.importance
                               from announcement a
                              where a.withdrawn_at is null and a.visible_until > $2
                                and a.visible_from <= $2
                                and announcement_is_for(a.audience_kind, a.audience_id, p.id)
                                and not exists (select from announcement_read r
                                                 where r.announcement_id = a.id
                                                   and r.person_id = p.id
                                                   and r.edition >= a.edition)
                              order by case a.importance when 'urgent' then 1
                                                         when 'important' then 2 else 3 end,
                                       a.published_at desc, a.id desc
                              limit %d) w) as announcements,
                    """
                            .formatted(Waiting.MOST_SHOWN + 1));

    private static final String BY_KEY =
            """
            with living as (
                select k.id as session, k.person_id, k.scopes
                  from api_key k
                 where k.key_digest = decode($1, 'hex') and k.revoked_at is null
                   and k.expires_at > $2
            ), seen as (
                update api_key set last_used_at = $2
                  from living
                 where api_key.id = living.session
                   and (api_key.last_used_at is null
                        or api_key.last_used_at < $2 - interval '1 minute')
            )
            """
                    + WHO_ALONE;

    private static final String LIVING_SESSION =
            """
            with living as (
                select s.id as session, s.person_id, s.last_seen_at
                  from session s
                 where s.%s and s.revoked_at is null and s.expires_at > $2
                   and (s.idle_seconds is null
                        or s.last_seen_at > $2 - make_interval(secs => s.idle_seconds))
            )
            """;

    private static final String AND_SEEN =
            """
            , seen as (
                update session set last_seen_at = $2
                  from living
                 where session.id = living.session
                   and session.last_seen_at < $2 - interval '1 minute'
            )
            """;

    private static final String OF_COOKIE =
            LIVING_SESSION.formatted("token_digest = decode($1, 'hex') and s.kind = 'web'");

    private static final String BY_COOKIE = OF_COOKIE + AND_SEEN + WHO_AND_WHAT_WAITS;

    private static final String GLANCE = OF_COOKIE + WHO_AND_WHAT_WAITS;

    private static final String BY_ID =
            LIVING_SESSION.formatted("id = $1 and s.kind = 'api'") + AND_SEEN + WHO_ALONE;

    private static final String SIGNED_IN =
            LIVING_SESSION.formatted("id = any($1) and s.kind = 'web'") + WHO_ALONE;

    private static final String LIVING =
            """
            select id, kind, device, address, created_at, last_seen_at, expires_at
              from session
             where person_id = $1 and revoked_at is null and expires_at > $2
               and (idle_seconds is null
                    or last_seen_at > $2 - make_interval(secs => idle_seconds))
             order by created_at desc
             limit $3
            """;

    private final Sql sql;

    SqlSessionQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Caller> byCookie(Digest token, Instant now) {
        return sql.one(BY_COOKIE, Tuple.of(token.hex(), Sql.at(now)), SqlSessionQueries::reader);
    }

    @Override
    public Optional<Caller> glance(Digest token, Instant now) {
        return sql.one(GLANCE, Tuple.of(token.hex(), Sql.at(now)), SqlSessionQueries::reader);
    }

    @Override
    public Optional<Caller> byAccessToken(UUID session, Instant now) {
        return sql.one(BY_ID, Tuple.of(session, Sql.at(now)), SqlSessionQueries::caller);
    }

    @Override
    public Optional<Caller> byApiKey(Digest key, Instant now) {
        return sql.one(BY_KEY, Tuple.of(key.hex(), Sql.at(now)), SqlSessionQueries::callerWithKey);
    }

    @Override
    public List<Caller> signedIn(Set<UUID> asked, Instant now) {
        return sql.list(
                SIGNED_IN,
                Tuple.of(asked.toArray(UUID[]::new), Sql.at(now)),
                SqlSessionQueries::caller);
    }

    @Override
    public List<Living> livingOf(PersonId person, Instant now, int most) {
        return sql.list(
                LIVING,
                Tuple.of(person.value(), Sql.at(now), most),
                row ->
                        new Living(
                                row.getUUID("id"),
                                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                                new Client(row.getString("device"), row.getString("address")),
                                Sql.instant(row, "created_at"),
                                Sql.instant(row, "last_seen_at"),
                                Sql.instant(row, "expires_at")));
    }

    private static Caller reader(Row row) {
        return caller(row, new Waiting(row.getInteger("unread"), pinned(row)));
    }

    private static List<Pinned> pinned(Row row) {
        var announcements = Optional.ofNullable(row.getJsonArray("announcements"));
        return announcements.orElseGet(JsonArray::new).stream()
                .map(JsonObject.class::cast)
                .map(one ->
                        new Pinned(
                                UUID.fromString(one.getString("id")),
                                one.getString("title"),
                                one.getString("importance")))
                .toList();
    }

    private static Caller caller(Row row) {
        return caller(row, Waiting.NOTHING);
    }

    private static Caller caller(Row row, Waiting waiting) {
        var standing = SqlActorQueries.standing(row);
        return new Caller(
                standing.actor(row.getUUID("session")),
                standing.theme(),
                row.getBoolean("must_change"),
                row.getBoolean("must_set_up"),
                waiting);
    }

    /** A scope that this release does not know is none. */
    private static Caller callerWithKey(Row row) {
        var whole = caller(row);
        var scopes =
                Arrays.stream(row.getArrayOfStrings("scopes"))
                        .flatMap(scope -> Permission.ofKey(scope).stream())
                        .collect(Collectors.toUnmodifiableSet());
        return new Caller(
                whole.person().withKey(scopes),
                whole.theme(),
                whole.mustChange(),
                whole.mustSetUp(),
                whole.waiting());
    }
}
