package io.uplink.application.outreach.message.port;

import io.uplink.domain.outreach.message.MessageId;
import io.uplink.domain.shared.PhoneNumber;
import java.time.Duration;
import java.util.Optional;

/** Hands a text to whoever brings it to a telephone. Never called inside a unit of work. */
public interface SmsGateway {

    /** As set and noted: {@code http}. */
    String name();

    /** Answers within its time-out, whatever the far side does; never throws for what it does. */
    Outcome send(Sms sms);

    /** Whether somebody's telephone rings; a gateway for trying out knows no quiet hours. */
    boolean reachesPeople();

    /** Whether a text with the same reference is sent once, however often it is handed over. */
    boolean repeatSafe();

    /** One text; {@code reference} is the same for every try. */
    record Sms(MessageId reference, PhoneNumber to, String text) {

        /** Neither number nor text belongs in a log. */
        @Override
        public String toString() {
            return "Sms[" + reference + "]";
        }
    }

    /** What became of it. Reasons are words for people, or codes that we have words for. */
    sealed interface Outcome {

        /** It was taken; {@code providerId} is what the far side calls it. */
        record Accepted(Optional<String> providerId) implements Outcome {}

        /** It will never be taken. */
        record Rejected(String why) implements Outcome {}

        /** It was not taken now; {@code after} is what the far side asked for. */
        record NotNow(String why, Optional<Duration> after) implements Outcome {}

        /** The far side was not asked, for it failed too often. */
        record NotAsked(Duration after) implements Outcome {}

        /** It may have been taken. */
        record Unknown(String why) implements Outcome {}
    }
}
