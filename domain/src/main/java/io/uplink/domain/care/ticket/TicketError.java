package io.uplink.domain.care.ticket;

import io.uplink.domain.shared.DomainError;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Why something cannot be done to a ticket. */
public sealed interface TicketError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NotFound _ -> "ticket.not-found";
            case TransitionRefused _ -> "ticket.transition-refused";
            case AlreadyClosed _ -> "ticket.closed";
            case AlreadyMerged _ -> "ticket.merged";
            case NewerEntries _ -> "ticket.newer-entries";
            case ClaimRefused _ -> "ticket.claim-refused";
            case AlreadyRated _ -> "ticket.already-rated";
            case NotRateable _ -> "ticket.not-rateable";
            case ReopenTooLate _ -> "ticket.reopen-too-late";
            case TooManyFiles _ -> "ticket.too-many-files";
            case NoSuchFile _ -> "ticket.file-not-found";
            case NoSuchFee _ -> "ticket.fee-not-found";
            case FeePaid _ -> "ticket.fee-paid";
            case NobodyToTell _ -> "ticket.nobody-to-tell";
            case MentionUnseen _ -> "ticket.mention-unseen";
            case MentionUnclear _ -> "ticket.mention-unclear";
            case TooManyMentions _ -> "ticket.too-many-mentions";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NotFound _, NoSuchFile _, NoSuchFee _ -> Category.NOT_FOUND;
            case TransitionRefused _,
                    AlreadyClosed _,
                    AlreadyMerged _,
                    NewerEntries _,
                    ClaimRefused _,
                    AlreadyRated _,
                    NotRateable _,
                    ReopenTooLate _,
                    TooManyFiles _,
                    FeePaid _,
                    NobodyToTell _ ->
                    Category.CONFLICT;
            case MentionUnseen _, MentionUnclear _, TooManyMentions _ -> Category.INVALID;
        };
    }

    /** Not there, deleted, or not for this caller to see. */
    record NotFound() implements TicketError {}

    /** No arrow leads from the state it is in to the one asked for. */
    record TransitionRefused(TicketState.Kind from, TicketState.Kind to) implements TicketError {
        @Override
        public Map<String, Object> members() {
            return Map.of("from", from.code(), "to", to.code());
        }
    }

    /** It is closed; who wants to go on with it reopens it. */
    record AlreadyClosed() implements TicketError {}

    /** It is read within another one, {@code into}; that one is to be changed. */
    record AlreadyMerged(String into) implements TicketError {
        @Override
        public Map<String, Object> members() {
            return Map.of("into", into);
        }
    }

    /** Others wrote or changed something after the entry that the author saw last. */
    record NewerEntries(List<Newer> entries) implements TicketError {
        @Override
        public Map<String, Object> members() {
            return Map.of("entries", entries);
        }
    }

    /**
     * What the author has not seen.
     *
     * @param at as RFC 3339 writes it
     */
    record Newer(UUID id, String at, String kind, String author, String body) {}

    /** It is not the team's any more, or never was the team of the one who claims it. */
    record ClaimRefused() implements TicketError {}

    /** It was rated; a rating counts once. */
    record AlreadyRated() implements TicketError {}

    /** Nothing was done yet that could be rated. */
    record NotRateable() implements TicketError {}

    /** The days in which a customer may reopen it have passed. */
    record ReopenTooLate() implements TicketError {}

    /** It holds as many files as one ticket may. */
    record TooManyFiles(int most) implements TicketError {
        @Override
        public Map<String, Object> members() {
            return Map.of("most", most);
        }
    }

    /** No such file on this ticket. */
    record NoSuchFile() implements TicketError {}

    /** No such fee on this ticket. */
    record NoSuchFee() implements TicketError {}

    /** Money was taken for it, so it stays. */
    record FeePaid() implements TicketError {}

    /** Nobody works it, so there is nobody to send a link to. */
    record NobodyToTell() implements TicketError {}

    /** A note names somebody who may not see the ticket. */
    record MentionUnseen(List<String> names) implements TicketError {

        public MentionUnseen {
            names = List.copyOf(names);
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("names", names);
        }
    }

    /** A note names somebody, and several are called so. */
    record MentionUnclear(List<String> names) implements TicketError {

        public MentionUnclear {
            names = List.copyOf(names);
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("names", names);
        }
    }

    /** A note names more people than one note may. */
    record TooManyMentions(int most) implements TicketError {
        @Override
        public Map<String, Object> members() {
            return Map.of("most", most);
        }
    }
}
