package io.uplink.domain.outreach.inbound;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a text to us. */
public enum InboundOutcome {
    /** Somebody will look at it in a moment. */
    WAITING,
    /** It is a message on the ticket. */
    REPLIED,
    /** The sender was told how the ticket stands. */
    ANSWERED,
    /** The sender gets no more texts. */
    WITHDRAWN,
    /** No customer has that number. */
    UNKNOWN_SENDER,
    /** The customer has several open tickets and named none. */
    AMBIGUOUS,
    /** The customer has no open ticket. */
    NO_TICKET,
    /** The ticket that is named is not the sender's. */
    NOT_THEIRS,
    /** The ticket takes no more messages. */
    REFUSED,
    /** More than one telephone sends in an hour, or asks. */
    TOO_MANY,
    /** A name or a short code, not a telephone. */
    NO_PHONE,
    /** Nothing that could be read. */
    EMPTY;

    /** As stored and sent: {@code unknown-sender}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<InboundOutcome> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findAny();
    }
}
