package io.uplink.adapter.out.postgres.care.complaint;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.uplink.adapter.out.postgres.shared.Db;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.application.care.complaint.port.ComplaintRepository;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.care.complaint.ComplaintEntry;
import io.uplink.domain.care.complaint.ComplaintNumber;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.ComplaintId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Complaints as rows; whoever changes one holds its row until the end. */
@ApplicationScoped
class HibernateComplaintRepository implements ComplaintRepository {

    private static final String APPEND =
            """
            insert into complaint_entry (id, complaint_id, at, kind, public, author, body)
            select id, "complaint", at, kind, "open", author, body
              from jsonb_to_recordset(cast(cast($1 as text) as jsonb)) as g(id uuid,
                   complaint uuid, at timestamptz, kind text, open boolean, author text, body text)
            """;

    /** Two who send with one number at once: the second counts the first. */
    private static final String LOCK =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended($1, 611))) locked";

    private static final String RECENT =
            """
            select (select count(*) from complaint c
                     where c.phone = $1 and c.received_at > cast($3 as timestamptz)),
                   (select count(*) from complaint c
                     where c.sent_from = $2 and c.received_at > cast($3 as timestamptz))
            """;

    private static final String DUE =
            """
            select c.id from complaint c
             where c.next_at <= $1 and c.id <> all ($2::uuid[])
             order by c.next_at limit $3
            """;

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<ComplaintEntity, UUID> {}

    private final Rows rows;
    private final Db db;
    private final Statements statements;
    private final Sql sql;

    HibernateComplaintRepository(Rows rows, Db db, Statements statements, Sql sql) {
        this.rows = rows;
        this.db = db;
        this.statements = statements;
        this.sql = sql;
    }

    @Override
    public Optional<Complaint> findById(ComplaintId id) {
        return find(() -> rows.findById(id.value()));
    }

    @Override
    public Optional<Complaint> findForChange(ComplaintId id) {
        return find(() -> rows.findById(id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Complaint> findOfTickets(Collection<TicketId> tickets) {
        return sql
                .list(
                        "select id from complaint where ticket_id = any($1) order by id",
                        Tuple.of(tickets.stream().map(TicketId::value).toArray(UUID[]::new)),
                        row -> new ComplaintId(row.getUUID("id")))
                .stream()
                .flatMap(id -> findForChange(id).stream())
                .toList();
    }

    @Override
    public Optional<Complaint> findIfFree(ComplaintId id) {
        return first(
                        "select id from complaint where id = $1 for no key update skip locked",
                        id.value())
                .flatMap(this::findById);
    }

    @Override
    public Optional<Complaint> findByNumber(ComplaintNumber number, PhoneNumber phone) {
        return first(
                        "select id from complaint where number = $1 and phone = $2",
                        number.text(),
                        phone.e164())
                .flatMap(this::findById);
    }

    private Optional<ComplaintId> first(String statement, @Nullable Object... arguments) {
        return statements.list(UUID.class, statement, arguments).stream()
                .findFirst()
                .map(ComplaintId::new);
    }

    @Override
    public void add(Complaint complaint, Optional<byte[]> address) {
        var row = new ComplaintEntity();
        row.version = 1;
        row.sentFrom = address.orElse(null);
        var filled = ComplaintMapper.copy(complaint.snapshot(), row);
        db.await(() -> rows.persistAndFlush(filled));
    }

    @Override
    public void save(Complaint complaint) {
        var snapshot = complaint.snapshot();
        db.await(() ->
                rows.findById(snapshot.id().value())
                        .chain(row -> rows.persistAndFlush(changed(snapshot, row))));
    }

    @Override
    public void append(List<ComplaintEntry> entries) {
        if (!entries.isEmpty()) {
            statements.write(APPEND, StoredJson.write(entries.stream().map(Written::of).toList()));
        }
    }

    @Override
    public Recent recent(PhoneNumber phone, byte[] address, Instant since) {
        statements.list(Integer.class, LOCK, phone.e164());
        var counted =
                statements.list(Object[].class, RECENT, phone.e164(), address, since).getFirst();
        return new Recent(((Number) counted[0]).intValue(), ((Number) counted[1]).intValue());
    }

    @Override
    public List<ComplaintId> due(Instant now, Collection<ComplaintId> but, int most) {
        return sql.list(
                DUE,
                Tuple.of(
                        Sql.at(now),
                        but.stream().map(ComplaintId::value).toArray(UUID[]::new),
                        most),
                row -> new ComplaintId(row.getUUID("id")));
    }

    private Optional<Complaint> find(Supplier<Uni<@Nullable ComplaintEntity>> query) {
        return Optional.ofNullable(db.<@Nullable ComplaintEntity>await(query))
                .map(ComplaintMapper::toDomain);
    }

    private static ComplaintEntity changed(
            Complaint.Snapshot snapshot, @Nullable ComplaintEntity row) {
        if (row == null) {
            throw new IllegalStateException("a stored complaint is gone: " + snapshot.id());
        }
        Version.requireSame(Version.of(snapshot.version()), row.version);
        return ComplaintMapper.copy(snapshot, row);
    }

    @RegisterForReflection
    private record Written(
            UUID id,
            UUID complaint,
            Instant at,
            String kind,
            boolean open,
            String author,
            String body) {

        static Written of(ComplaintEntry entry) {
            return new Written(
                    entry.id(),
                    entry.complaint().value(),
                    entry.at(),
                    entry.kind(),
                    entry.open(),
                    entry.author(),
                    entry.body());
        }
    }
}
