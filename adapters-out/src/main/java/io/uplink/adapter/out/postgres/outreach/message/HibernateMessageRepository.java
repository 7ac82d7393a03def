package io.uplink.adapter.out.postgres.outreach.message;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.uplink.adapter.out.postgres.shared.Db;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.outreach.message.port.MessageRepository;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.outreach.message.Message;
import io.uplink.domain.outreach.message.MessageId;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Messages as rows; the sealed text is a column of its own, which the aggregate never holds. */
@ApplicationScoped
class HibernateMessageRepository implements MessageRepository {

    private static final String LOCK =
            "select cast(pg_advisory_xact_lock(hashtextextended($1, 0)) as text)";

    private static final String KNOWN = "select dedupe_key from message where dedupe_key = any($1)";

    private static final String ADD =
            """
            insert into message (id, dedupe_key, channel, template, recipient_kind, recipient_id,
                    recipient_name, phone, language, ticket_id, branch_id, body, sealed_body,
                    segments, state, attempts, next_at, last_error, created_at, expires_at,
                    updated_at, version)
            select id, dedupe_key, channel, template, recipient_kind, recipient_id,
                    recipient_name, phone, language, ticket_id, branch_id, body, sealed_body,
                    segments, state, attempts, next_at, last_error, created_at, expires_at,
                    updated_at, version
              from jsonb_populate_recordset(
                      cast(null as message), cast(cast($1 as text) as jsonb))
            """;

    private static final String NEWEST =
            """
            recipientId = ?1 and template = ?2 and ticketId = ?3
            and (lastError is null or lastError <> ?4) order by createdAt desc, id desc
            """;

    private static final String NOTE =
            """
            insert into message_attempt (id, message_id, at, gateway, outcome, detail)
            values ($1, $2, $3, $4, $5, $6)
            """;

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<MessageEntity, UUID> {}

    private final Rows rows;
    private final Db db;
    private final Statements statements;

    HibernateMessageRepository(Rows rows, Db db, Statements statements) {
        this.rows = rows;
        this.db = db;
        this.statements = statements;
    }

    @Override
    public Set<String> known(Set<String> dedupeKeys) {
        return Set.copyOf(
                statements.list(String.class, KNOWN, (Object) dedupeKeys.toArray(String[]::new)));
    }

    @Override
    public void add(Message message, Sealed text) {
        statements.append(ADD, MessageMapper.json(message.snapshot(), text));
    }

    @Override
    public Optional<Message> findById(MessageId id) {
        return Optional.ofNullable(
                        db.<@Nullable MessageEntity>await(() -> rows.findById(id.value())))
                .map(MessageMapper::toDomain);
    }

    @Override
    public Optional<Message> findByProviderId(String providerId) {
        return first("providerId = ?1 order by createdAt desc", providerId);
    }

    @Override
    public Optional<Message> newest(UUID recipient, TicketId ticket, TemplateKey template) {
        statements.list(Object.class, LOCK, "message:" + recipient + ":" + template.code());
        return first(NEWEST, recipient, template.code(), ticket.value(), Message.COALESCED);
    }

    @Override
    public List<Message> waiting(TicketId ticket) {
        return db
                .<List<MessageEntity>>await(() ->
                        rows.find("ticketId = ?1 and state = 'queued'", ticket.value()).list())
                .stream()
                .map(MessageMapper::toDomain)
                .toList();
    }

    @Override
    public void save(Message message) {
        var snapshot = message.snapshot();
        db.await(() ->
                rows.findById(snapshot.id().value())
                        .chain(row ->
                                rows.persistAndFlush(
                                        MessageMapper.copy(snapshot, sameVersion(row, snapshot)))));
    }

    @Override
    public void note(MessageId message, Attempt attempt) {
        statements.write(
                NOTE,
                attempt.id(),
                message.value(),
                attempt.at(),
                attempt.gateway(),
                attempt.outcome(),
                attempt.detail());
    }

    private Optional<Message> first(String condition, Object... arguments) {
        return Optional.ofNullable(
                        db.<@Nullable MessageEntity>await(
                                () -> rows.find(condition, arguments).firstResult()))
                .map(MessageMapper::toDomain);
    }

    private static MessageEntity sameVersion(
            @Nullable MessageEntity row, Message.Snapshot message) {
        if (row == null) {
            throw new IllegalStateException("no message " + message.id());
        }
        Version.requireSame(Version.of(message.version()), row.version);
        return row;
    }
}
