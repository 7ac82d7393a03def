package io.uplink.adapter.in.web.outreach.message;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.application.outreach.message.port.MessageQueries.Attempt;
import io.uplink.application.outreach.message.port.MessageQueries.DevelopmentMessage;
import io.uplink.application.outreach.message.port.MessageQueries.Row;
import io.uplink.application.outreach.message.port.MessageQueries.Sheet;
import io.uplink.domain.outreach.message.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Messages as the API writes them. */
public final class MessageBodies {

    private MessageBodies() {}

    /** Where a test goes, as people write numbers. */
    public record Test(@Nullable String phone) {}

    /** Whom a message is for. */
    @RegisterForReflection
    public record RecipientView(String kind, UUID id, String name, String phone) {}

    /** One message; {@code body} holds marks in place of links. */
    @RegisterForReflection
    public record MessageView(
            UUID id,
            String template,
            RecipientView recipient,
            Optional<UUID> ticket,
            Optional<String> ticketNumber,
            String body,
            int segments,
            String state,
            int attempts,
            Instant createdAt,
            Optional<Instant> nextAt,
            Optional<Instant> sentAt,
            Optional<String> lastError) {

        static MessageView of(Row row) {
            return new MessageView(
                    row.id(),
                    row.template(),
                    new RecipientView(
                            row.recipientKind(),
                            row.recipientId(),
                            row.recipientName(),
                            row.phone().e164()),
                    row.ticket(),
                    row.ticketNumber(),
                    row.body(),
                    row.segments(),
                    row.state().code(),
                    row.attempts(),
                    row.createdAt(),
                    row.nextAt(),
                    row.sentAt(),
                    row.lastError());
        }
    }

    /** One message with every try. */
    @RegisterForReflection
    @Schema(name = "MessageSheet")
    public record SheetView(
            MessageView message,
            String language,
            Instant expiresAt,
            Optional<String> providerId,
            boolean mayBeResent,
            List<Attempt> tries) {

        static SheetView of(Sheet sheet) {
            return new SheetView(
                    MessageView.of(sheet.row()),
                    sheet.language(),
                    sheet.expiresAt(),
                    sheet.providerId(),
                    sheet.textKept()
                            && switch (sheet.row().state()) {
                                case FAILED, UNKNOWN -> true;
                                case QUEUED,
                                        SENDING,
                                        SENT,
                                        DELIVERED,
                                        UNDELIVERED,
                                        EXPIRED,
                                        CANCELLED ->
                                        false;
                            },
                    sheet.attempts());
        }
    }

    /** How a message stands after something was done with it. */
    @RegisterForReflection
    public record OutcomeView(UUID id, String state, int attempts, long version) {

        static OutcomeView of(Message.Snapshot message) {
            return new OutcomeView(
                    message.id().value(),
                    message.state().kind().code(),
                    message.attempts(),
                    message.version());
        }
    }

    /** A text that went nowhere. */
    @RegisterForReflection
    public record DevelopmentView(UUID id, Instant at, String phone, String body) {

        static DevelopmentView of(DevelopmentMessage message) {
            return new DevelopmentView(
                    message.id(), message.at(), message.phone().e164(), message.body());
        }
    }
}
