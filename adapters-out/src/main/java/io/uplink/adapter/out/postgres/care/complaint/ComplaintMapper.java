package io.uplink.adapter.out.postgres.care.complaint;

import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.care.complaint.ComplaintCategory;
import io.uplink.domain.care.complaint.ComplaintDetails;
import io.uplink.domain.care.complaint.ComplaintNumber;
import io.uplink.domain.care.complaint.ComplaintState;
import io.uplink.domain.care.complaint.ComplaintState.Decision;
import io.uplink.domain.care.complaint.Deadlines;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.ComplaintId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Between rows of {@code complaint} and what they mean. */
final class ComplaintMapper {

    private ComplaintMapper() {}

    static Complaint toDomain(ComplaintEntity row) {
        return Complaint.restore(
                new Complaint.Snapshot(
                        new ComplaintId(row.id),
                        new ComplaintNumber(row.number),
                        details(row),
                        new Complaint.Place(
                                new BranchId(row.branchId),
                                Optional.ofNullable(row.customerId).map(CustomerId::new)),
                        new Complaint.Receipt(
                                Optional.ofNullable(row.takenBy).map(PersonId::new),
                                row.receivedAt),
                        state(row),
                        new Deadlines(
                                row.acknowledgeBy,
                                Optional.ofNullable(row.acknowledgedAt),
                                row.warnAt,
                                row.resolveBy,
                                Optional.ofNullable(row.settledAt),
                                row.acknowledgeMissed,
                                row.warned,
                                row.missed),
                        row.appeals,
                        row.updatedAt,
                        row.version));
    }

    private static ComplaintDetails details(ComplaintEntity row) {
        return new ComplaintDetails(
                row.name,
                new PhoneNumber(row.phone),
                Optional.ofNullable(row.email).map(EmailAddress::new),
                ComplaintCategory.ofCode(row.category),
                row.subject,
                row.body,
                row.location,
                Language.ofCode(row.language));
    }

    private static ComplaintState state(ComplaintEntity row) {
        return switch (ComplaintState.Kind.ofCode(row.state)) {
            case RECEIVED -> new ComplaintState.Received(row.stateSince);
            case ACKNOWLEDGED -> new ComplaintState.Acknowledged(row.stateSince);
            case UNDER_REVIEW ->
                    new ComplaintState.UnderReview(new PersonId(row.reviewerId), row.stateSince);
            case APPROVED -> new ComplaintState.Approved(decision(row));
            case REJECTED -> new ComplaintState.Rejected(decision(row));
            case CONVERTED ->
                    new ComplaintState.Converted(
                            decision(row), new TicketId(row.ticketId), row.stateSince);
            case RESOLVED ->
                    new ComplaintState.Resolved(
                            decision(row),
                            Optional.ofNullable(row.ticketId).map(TicketId::new),
                            row.outcome,
                            row.stateSince);
        };
    }

    private static Decision decision(ComplaintEntity row) {
        return new Decision(new PersonId(row.decidedBy), row.decision, row.decidedAt);
    }

    static ComplaintEntity copy(Complaint.Snapshot from, ComplaintEntity row) {
        var details = from.details();
        row.id = from.id().value();
        row.number = from.number().text();
        row.name = details.name();
        row.phone = details.phone().e164();
        row.email = details.email().map(EmailAddress::value).orElse(null);
        row.language = details.language().code();
        row.category = details.category().code();
        row.subject = details.subject();
        row.body = details.text();
        row.location = details.location();
        row.branchId = from.place().branch().value();
        row.customerId = value(from.place().customer());
        row.takenBy = value(from.receipt().takenBy());
        row.receivedAt = from.receipt().at();
        copyState(from.state(), row);
        copyDeadlines(from.deadlines(), row);
        row.appeals = from.appeals();
        row.updatedAt = from.updatedAt();
        return row;
    }

    private static void copyState(ComplaintState from, ComplaintEntity row) {
        row.state = from.kind().code();
        row.stateSince = from.since();
        row.reviewerId =
                from instanceof ComplaintState.UnderReview under ? under.reviewer().value() : null;
        row.decidedBy = from.decided().map(decision -> decision.by().value()).orElse(null);
        row.decision = from.decided().map(Decision::words).orElse(null);
        row.decidedAt = from.decided().map(Decision::at).orElse(null);
        row.ticketId = value(from.ticketOf());
        row.outcome =
                from instanceof ComplaintState.Resolved resolved ? resolved.whatWasDone() : null;
    }

    private static void copyDeadlines(Deadlines from, ComplaintEntity row) {
        row.acknowledgeBy = from.acknowledgeBy();
        row.acknowledgedAt = from.acknowledgedAt().orElse(null);
        row.warnAt = from.warnAt();
        row.resolveBy = from.resolveBy();
        row.settledAt = from.settledAt().orElse(null);
        row.acknowledgeMissed = from.acknowledgeMissed();
        row.warned = from.warned();
        row.missed = from.missed();
        row.nextAt = from.nextAt().orElse(null);
    }

    private static @Nullable UUID value(Optional<? extends Id> id) {
        return id.map(Id::value).orElse(null);
    }
}
