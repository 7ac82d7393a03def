package io.uplink.adapter.out.postgres.outreach.message;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.outreach.message.Message;
import io.uplink.domain.outreach.message.MessageId;
import io.uplink.domain.outreach.message.MessageState;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;

/** Between rows and what they mean. */
final class MessageMapper {

    private MessageMapper() {}

    static Message toDomain(MessageEntity row) {
        return Message.restore(
                new Message.Snapshot(
                        new MessageId(row.id),
                        row.dedupeKey,
                        recipient(row),
                        new Message.About(
                                template(row.template),
                                Optional.ofNullable(row.ticketId).map(TicketId::new),
                                Optional.ofNullable(row.branchId).map(BranchId::new),
                                row.expiresAt),
                        new Message.Body(row.body, row.segments),
                        state(row),
                        row.attempts,
                        Optional.ofNullable(row.lastError),
                        row.sealedBody != null,
                        row.createdAt,
                        row.updatedAt,
                        row.version));
    }

    private static Recipient recipient(MessageEntity row) {
        return new Recipient(
                Recipient.Kind.ofCode(row.recipientKind),
                row.recipientId,
                row.recipientName,
                new PhoneNumber(row.phone),
                Language.ofCode(row.language));
    }

    private static TemplateKey template(String code) {
        return TemplateKey.ofCode(code)
                .orElseThrow(() -> new IllegalStateException("no template " + code));
    }

    private static MessageState state(MessageEntity row) {
        var kind =
                MessageState.Kind.ofCode(row.state)
                        .orElseThrow(() -> new IllegalStateException("no state " + row.state));
        return switch (kind) {
            case QUEUED -> new MessageState.Queued(row.nextAt);
            case SENDING -> new MessageState.Sending(row.leaseUntil);
            case SENT -> sent(row);
            case DELIVERED -> new MessageState.Delivered(sent(row));
            case UNDELIVERED -> new MessageState.Undelivered(sent(row));
            case FAILED -> new MessageState.Failed();
            case EXPIRED -> new MessageState.Expired();
            case CANCELLED -> new MessageState.Cancelled();
            case UNKNOWN -> new MessageState.Unknown();
        };
    }

    private static MessageState.Sent sent(MessageEntity row) {
        return new MessageState.Sent(row.sentAt, Optional.ofNullable(row.providerId));
    }

    /** A new one by its columns. */
    static String json(Message.Snapshot message, Sealed text) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", message.id());
        row.put("dedupe_key", message.dedupeKey());
        row.put("channel", "sms");
        row.put("template", message.about().template().code());
        row.put("recipient_kind", message.recipient().kind().code());
        row.put("recipient_id", message.recipient().id());
        row.put("recipient_name", message.recipient().name());
        row.put("phone", message.recipient().phone());
        row.put("language", message.recipient().language().code());
        row.put("ticket_id", message.about().ticket());
        row.put("branch_id", message.about().branch());
        row.put("body", message.body().shown());
        if (message.textKept()) {
            row.put("sealed_body", "\\x" + HexFormat.of().formatHex(text.bytes()));
        }
        row.put("segments", message.body().segments());
        row.put("state", message.state().kind().code());
        row.put("attempts", message.attempts());
        if (message.state() instanceof MessageState.Queued(var at)) {
            row.put("next_at", at);
        }
        row.put("last_error", message.lastError());
        row.put("created_at", message.createdAt());
        row.put("expires_at", message.about().expiresAt());
        row.put("updated_at", message.updatedAt());
        row.put("version", 1);
        return StoredJson.write(row);
    }

    static MessageEntity copy(Message.Snapshot message, MessageEntity row) {
        row.state = message.state().kind().code();
        row.attempts = message.attempts();
        row.lastError = message.lastError().orElse(null);
        row.updatedAt = message.updatedAt();
        row.nextAt = message.state() instanceof MessageState.Queued(var at) ? at : null;
        row.leaseUntil = message.state() instanceof MessageState.Sending(var until) ? until : null;
        left(message.state())
                .ifPresent(sent -> {
                    row.sentAt = sent.at();
                    row.providerId = sent.providerId().orElse(null);
                });
        if (!message.textKept()) {
            row.sealedBody = null;
        }
        return row;
    }

    private static Optional<MessageState.Sent> left(MessageState state) {
        return switch (state) {
            case MessageState.Sent sent -> Optional.of(sent);
            case MessageState.Delivered(var sent) -> Optional.of(sent);
            case MessageState.Undelivered(var sent) -> Optional.of(sent);
            case MessageState.Queued _,
                    MessageState.Sending _,
                    MessageState.Failed _,
                    MessageState.Expired _,
                    MessageState.Cancelled _,
                    MessageState.Unknown _ ->
                    Optional.empty();
        };
    }

    /** A row as the plain client reads it. */
    @NullUnmarked
    static MessageEntity entity(Row row) {
        var entity = new MessageEntity();
        entity.id = row.getUUID("id");
        entity.dedupeKey = row.getString("dedupe_key");
        entity.template = row.getString("template");
        entity.recipientKind = row.getString("recipient_kind");
        entity.recipientId = row.getUUID("recipient_id");
        entity.recipientName = row.getString("recipient_name");
        entity.phone = row.getString("phone");
        entity.language = row.getString("language");
        entity.ticketId = row.getUUID("ticket_id");
        entity.branchId = row.getUUID("branch_id");
        entity.body = row.getString("body");
        entity.sealedBody =
                row.getBuffer("sealed_body") == null
                        ? null
                        : row.getBuffer("sealed_body").getBytes();
        entity.segments = row.getInteger("segments");
        entity.state = row.getString("state");
        entity.attempts = row.getInteger("attempts");
        entity.nextAt = instant(row, "next_at");
        entity.leaseUntil = instant(row, "lease_until");
        entity.providerId = row.getString("provider_id");
        entity.lastError = row.getString("last_error");
        entity.createdAt = Sql.instant(row, "created_at");
        entity.expiresAt = Sql.instant(row, "expires_at");
        entity.sentAt = instant(row, "sent_at");
        entity.updatedAt = Sql.instant(row, "updated_at");
        entity.version = row.getLong("version");
        return entity;
    }

    @NullUnmarked
    private static Instant instant(Row row, String column) {
        return Optional.ofNullable(row.getOffsetDateTime(column))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
