package io.uplink.domain.outreach.message;

import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Messages to Amina. */
public final class MessageFixtures {

    public static final Instant NOON = Instant.parse("2026-03-02T09:00:00Z");
    public static final Duration LEASE = Duration.ofMinutes(3);

    private MessageFixtures() {}

    /** Due at once, worth reading for a day. */
    public static Message aQueuedMessage() {
        return aMessageTo("+254712004418");
    }

    public static Message aMessageTo(String phone) {
        return queued(new UUID(0x7000L, 0x8000_0000_0000_0001L), phone, NOON);
    }

    public static Message queued(UUID id, String phone, Instant now) {
        return Message.queue(
                new MessageId(id),
                "event:ticket_created:" + id,
                new Recipient(
                        Recipient.Kind.CUSTOMER,
                        new UUID(1, 1),
                        "Amina Yusuf",
                        new PhoneNumber(phone),
                        Language.ENGLISH),
                new Message.About(
                        TemplateKey.TICKET_CREATED,
                        Optional.empty(),
                        Optional.empty(),
                        now.plus(Duration.ofDays(1))),
                new Message.Body("We have your report. (link)", 1),
                now,
                now);
    }

    public static Message aMessageBeingSent() {
        var message = aQueuedMessage();
        message.take(NOON.plus(LEASE), NOON);
        return message;
    }
}
