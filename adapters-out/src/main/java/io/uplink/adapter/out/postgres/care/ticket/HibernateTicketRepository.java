package io.uplink.adapter.out.postgres.care.ticket;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.uplink.adapter.out.postgres.shared.Db;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.ticket.port.TicketRepository;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tickets as rows; whoever changes one holds its row until the end. */
@ApplicationScoped
class HibernateTicketRepository implements TicketRepository {

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<TicketEntity, UUID> {}

    private final Rows rows;
    private final Db db;
    private final Statements statements;

    HibernateTicketRepository(Rows rows, Db db, Statements statements) {
        this.rows = rows;
        this.db = db;
        this.statements = statements;
    }

    @Override
    public Optional<Ticket> findById(TicketId id) {
        return find(() -> rows.findById(id.value()));
    }

    @Override
    public Optional<Ticket> findForChange(TicketId id) {
        return find(() -> rows.findById(id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Ticket> findIfFree(TicketId id) {
        var free =
                statements.list(
                        UUID.class,
                        "select id from ticket where id = $1 for no key update skip locked",
                        id.value());
        return free.isEmpty() ? Optional.empty() : findById(id);
    }

    @Override
    public void save(Ticket ticket) {
        var snapshot = ticket.snapshot();
        if (snapshot.version() == 0) {
            db.await(() -> rows.persistAndFlush(fresh(snapshot)));
            return;
        }
        db.await(() ->
                rows.findById(snapshot.id().value())
                        .chain(row -> rows.persistAndFlush(changed(snapshot, row))));
    }

    private Optional<Ticket> find(Supplier<Uni<@Nullable TicketEntity>> query) {
        return Optional.ofNullable(db.<@Nullable TicketEntity>await(query))
                .filter(row -> row.deletedAt == null)
                .map(TicketMapper::toDomain);
    }

    private static TicketEntity fresh(Ticket.Snapshot snapshot) {
        var row = new TicketEntity();
        row.lastEntryAt = snapshot.opening().at();
        row.version = 1;
        return TicketMapper.copy(snapshot, row);
    }

    private static TicketEntity changed(Ticket.Snapshot snapshot, @Nullable TicketEntity row) {
        if (row == null) {
            throw new IllegalStateException("a stored ticket is gone: " + snapshot.id());
        }
        Version.requireSame(Version.of(snapshot.version()), row.version);
        return TicketMapper.copy(snapshot, row);
    }
}
