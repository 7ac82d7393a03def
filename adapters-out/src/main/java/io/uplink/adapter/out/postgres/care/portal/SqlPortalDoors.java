package io.uplink.adapter.out.postgres.care.portal;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.portal.port.PortalDoors;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.care.portal.PortalCode;
import io.uplink.domain.shared.PhoneNumber;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Codes and stays as rows; whoever asks for a code of a telephone waits for whoever asked before.
 */
@ApplicationScoped
class SqlPortalDoors implements PortalDoors {

    private static final String NEWEST =
            """
            select id, phone, asked_at, expires_at, tries, ended, digits
              from portal_code where phone = $1 order by asked_at desc, id desc limit 1 for update
            """;

    private static final String PRUNE =
            """
            with codes as (
                delete from portal_code where id in (
                    select id from portal_code where expires_at < $1 limit $2) returning id),
            seats as (
                delete from portal_seat where id in (
                    select id from portal_seat where until < $1 limit $2) returning id)
            select (select count(*) from codes) + (select count(*) from seats)
            """;

    private final Statements statements;
    private final Sql sql;

    SqlPortalDoors(Statements statements, Sql sql) {
        this.statements = statements;
        this.sql = sql;
    }

    @Override
    public int askedSince(PhoneNumber phone, Instant since) {
        // A lock of the number: there may be no row yet that could be locked.
        statements.list(
                Object[].class,
                "select pg_advisory_xact_lock(hashtextextended('portal ' || $1, 0))::text",
                phone.e164());
        return statements
                .list(
                        Long.class,
                        "select count(*) from portal_code where phone = $1 and asked_at > $2",
                        phone.e164(),
                        since)
                .getFirst()
                .intValue();
    }

    @Override
    public void add(PortalCode code, Sealed digits) {
        statements.change(
                "update portal_code set ended = true where phone = $1 and not ended",
                code.phone().e164());
        statements.change(
                """
                insert into portal_code (id, phone, asked_at, expires_at, tries, ended, digits)
                values ($1, $2, $3, $4, $5, $6, $7)
                """,
                code.id(),
                code.phone().e164(),
                code.askedAt(),
                code.expiresAt(),
                code.tries(),
                code.ended(),
                digits.bytes());
    }

    @Override
    public Optional<Kept> newest(PhoneNumber phone) {
        return statements.list(Object[].class, NEWEST, phone.e164()).stream()
                .findFirst()
                .map(row -> new Kept(code(row), new Sealed((byte[]) row[6])));
    }

    /** Of a row that begins with its columns. */
    static PortalCode code(Object... row) {
        return new PortalCode(
                (UUID) row[0],
                PhoneNumber.parse((String) row[1]),
                ((OffsetDateTime) row[2]).toInstant(),
                ((OffsetDateTime) row[3]).toInstant(),
                (Integer) row[4],
                (Boolean) row[5]);
    }

    @Override
    public void save(PortalCode code) {
        statements.change(
                "update portal_code set tries = $2, ended = $3 where id = $1",
                code.id(),
                code.tries(),
                code.ended());
    }

    @Override
    public void open(Seat seat, byte[] digest) {
        statements.change(
                """
                insert into portal_seat (id, phone, since, until, digest)
                values ($1, $2, $3, $4, $5)
                """,
                seat.id(),
                seat.phone().e164(),
                seat.since(),
                seat.until(),
                digest);
    }

    @Override
    public Optional<Seat> find(byte[] digest, Instant now) {
        return sql.one(
                "select id, phone, since, until from portal_seat where digest = $1 and until > $2",
                Tuple.of(Buffer.buffer(digest), Sql.at(now)),
                row ->
                        new Seat(
                                row.getUUID("id"),
                                PhoneNumber.parse(row.getString("phone")),
                                Sql.instant(row, "since"),
                                Sql.instant(row, "until")));
    }

    @Override
    public void end(byte[] digest) {
        statements.change("delete from portal_seat where digest = $1", (Object) digest);
    }

    @Override
    public void move(byte[] digest, PhoneNumber to) {
        statements.change("update portal_seat set phone = $2 where digest = $1", digest, to.e164());
    }

    @Override
    public void moveAll(PhoneNumber from, PhoneNumber to) {
        statements.change(
                "update portal_seat set phone = $2 where phone = $1", from.e164(), to.e164());
    }

    @Override
    public int prune(Instant before, int most) {
        return statements.list(Long.class, PRUNE, before, most).getFirst().intValue();
    }
}
