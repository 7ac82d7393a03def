package io.uplink.domain.platform.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What programs of others can be told. Names and payloads are a promise to them: a payload may gain
 * members within {@link #VERSION}, and never loses or changes one.
 */
public enum WebhookTopic {
    TICKET_OPENED,
    TICKET_ASSIGNED,
    TICKET_REPLIED,
    TICKET_STATE_CHANGED,
    TICKET_PRIORITY_CHANGED,
    TICKET_ESCALATED,
    TICKET_RESOLVED,
    TICKET_REOPENED,
    TICKET_CLOSED,
    TICKET_RATED,
    COMPLAINT_RECEIVED,
    COMPLAINT_APPROVED,
    COMPLAINT_REJECTED,
    COMPLAINT_RESOLVED,
    /** What somebody sends by hand to see whether it arrives; nobody chooses it. */
    WEBHOOK_TEST;

    /** Of the payloads. */
    public static final int VERSION = 1;

    /** As it is chosen, stored and sent: {@code ticket.state-changed}. */
    public String code() {
        var name = name().toLowerCase(Locale.ROOT);
        var cut = name.indexOf('_');
        return name.substring(0, cut) + "." + name.substring(cut + 1).replace('_', '-');
    }

    /** Those that may be chosen, in the order of the catalogue. */
    public static List<WebhookTopic> offered() {
        return Arrays.stream(values()).filter(topic -> topic != WEBHOOK_TEST).toList();
    }

    public static Optional<WebhookTopic> ofCode(String code) {
        return Arrays.stream(values()).filter(topic -> topic.code().equals(code)).findAny();
    }
}
