package io.uplink.adapter.in.web.care.complaint;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.application.care.complaint.ComplaintIntake.Taken;
import io.uplink.application.care.complaint.port.ComplaintQueries.Line;
import io.uplink.application.care.complaint.port.ComplaintSheet;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.care.complaint.ComplaintDetails;
import io.uplink.domain.care.complaint.ComplaintState.Decision;
import io.uplink.domain.care.complaint.Deadlines;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A complaint as the API shows it. */
@RegisterForReflection
public record ComplaintView(
        UUID id,
        String number,
        String state,
        String name,
        String phone,
        @Nullable String email,
        String category,
        String subject,
        String text,
        String location,
        UUID branch,
        @Nullable UUID ticket,
        DeadlinesView deadlines,
        @Nullable String answer,
        int appeals,
        Instant receivedAt) {

    /** The deadlines; each is the end of a day. */
    @RegisterForReflection
    public record DeadlinesView(
            Instant acknowledgeBy,
            @Nullable Instant acknowledgedAt,
            Instant resolveBy,
            @Nullable Instant settledAt,
            boolean missed) {

        static DeadlinesView of(Deadlines from) {
            return new DeadlinesView(
                    from.acknowledgeBy(),
                    from.acknowledgedAt().orElse(null),
                    from.resolveBy(),
                    from.settledAt().orElse(null),
                    from.missed());
        }
    }

    /** A complaint with its history. */
    @RegisterForReflection
    public record Full(ComplaintView complaint, @Nullable UUID customer, List<EntryView> history) {

        static Full of(ComplaintSheet sheet) {
            return new Full(
                    ComplaintView.of(sheet.line()),
                    sheet.customer().map(it -> it.id().value()).orElse(null),
                    sheet.history().stream()
                            .map(it ->
                                    new EntryView(
                                            it.at(), it.kind(), it.open(), it.author(), it.body()))
                            .toList());
        }
    }

    /** A line of the history; {@code open} if the complainant reads it too. */
    @RegisterForReflection
    @Schema(name = "ComplaintEntry")
    public record EntryView(Instant at, String kind, boolean open, String author, String body) {}

    /** What whoever complained gets: nothing that is not theirs. */
    @RegisterForReflection
    public record Receipt(String number, String link, Instant acknowledgeBy, Instant resolveBy) {

        static Receipt of(Taken taken) {
            var complaint = taken.complaint();
            return new Receipt(
                    complaint.number().text(),
                    taken.link(),
                    complaint.deadlines().acknowledgeBy(),
                    complaint.deadlines().resolveBy());
        }
    }

    /** The ticket that a complaint became. */
    @RegisterForReflection
    @Schema(name = "ComplaintTicket")
    public record TicketView(UUID ticket) {}

    static ComplaintView of(Line line) {
        return of(
                new Facts(
                        line.id().value(),
                        line.number(),
                        line.state().code(),
                        line.branch().value(),
                        line.ticket().map(it -> it.id().value()),
                        Optional.of(line.words()).filter(words -> !words.isEmpty()),
                        line.appeals(),
                        line.receivedAt()),
                line.details(),
                line.deadlines());
    }

    static ComplaintView of(Complaint.Snapshot complaint) {
        return of(
                new Facts(
                        complaint.id().value(),
                        complaint.number().text(),
                        complaint.state().kind().code(),
                        complaint.place().branch().value(),
                        complaint.state().ticketOf().map(it -> it.value()),
                        complaint.state().decided().map(Decision::words),
                        complaint.appeals(),
                        complaint.receipt().at()),
                complaint.details(),
                complaint.deadlines());
    }

    private record Facts(
            UUID id,
            String number,
            String state,
            UUID branch,
            Optional<UUID> ticket,
            Optional<String> answer,
            int appeals,
            Instant receivedAt) {}

    private static ComplaintView of(Facts facts, ComplaintDetails details, Deadlines deadlines) {
        return new ComplaintView(
                facts.id(),
                facts.number(),
                facts.state(),
                details.name(),
                details.phone().e164(),
                details.email().map(EmailAddress::value).orElse(null),
                details.category().code(),
                details.subject(),
                details.text(),
                details.location(),
                facts.branch(),
                facts.ticket().orElse(null),
                DeadlinesView.of(deadlines),
                facts.answer().orElse(null),
                facts.appeals(),
                facts.receivedAt());
    }

    /** A complaint as it is sent; {@code website} stays empty. */
    @RegisterForReflection
    public record Sent(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String category,
            @Nullable String subject,
            @Nullable String text,
            @Nullable String location,
            @Nullable String language,
            @Nullable String branch,
            @Nullable String website) {

        ComplaintDetails.Typed typed() {
            return new ComplaintDetails.Typed(
                    ComplaintForm.plain(name),
                    ComplaintForm.plain(phone),
                    ComplaintForm.plain(email),
                    ComplaintForm.plain(category),
                    ComplaintForm.plain(subject),
                    ComplaintForm.plain(text),
                    ComplaintForm.plain(location));
        }

        Language spoken() {
            return Language.ofCode(ComplaintForm.plain(language));
        }
    }

    /** Words to the complainant or to us. */
    @RegisterForReflection
    public record Words(@Nullable String text) {

        String plain() {
            return ComplaintForm.plain(text);
        }
    }

    /** The ticket to open. */
    @RegisterForReflection
    public record Wanted(
            @Nullable UUID customer, @Nullable String category, @Nullable String priority) {}
}
