package io.uplink.application.money.mpesa.port;

import io.uplink.domain.money.mpesa.InboundId;
import io.uplink.domain.money.mpesa.ShortcodeId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Calls of Safaricom's as they came, each once, until they are worked off. */
public interface Inbox {

    /** Which of our addresses was called. */
    enum Kind {
        REQUEST,
        CONFIRMATION,
        RESULT,
        TIMEOUT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * A call.
     *
     * @param key one for one thing that is told, however often it is
     * @param source the address it came from
     * @param trusted whether that is one of those that are published
     */
    record Call(
            InboundId id,
            ShortcodeId shortcode,
            Kind kind,
            String key,
            String raw,
            String source,
            boolean trusted,
            Instant receivedAt,
            int attempts) {}

    /**
     * What came in.
     *
     * @param address the digest of the secret in the address that was called
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    record Arrival(
            InboundId id,
            byte[] address,
            Kind kind,
            String key,
            String raw,
            String source,
            boolean trusted,
            Instant receivedAt) {}

    /** What became of one. */
    enum Outcome {
        BOOKED,
        MERGED,
        NOTED,
        NOBODYS,
        /** Safaricom knows nothing of it: somebody made it up. */
        FORGED,
        UNREADABLE,
        /** Somebody decided that nothing comes of it. */
        SET_ASIDE,
        STUCK;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Where a call belongs, and what became of it; empty while it is to be worked off. */
    record Kept(ShortcodeId shortcode, String key, Optional<String> outcome) {}

    Optional<Kept> find(InboundId id);

    /** Works one off anew that was given up or not believed; false if it is not such a one. */
    boolean again(InboundId id, Instant now);

    /**
     * Keeps one that is not known yet, at once and outside of any unit of work.
     *
     * @return false if nobody has that address
     */
    boolean keep(Arrival arrival);

    /** Those to be worked off, the oldest first. */
    List<Call> due(Instant now, int most);

    void settle(InboundId id, Outcome outcome, Optional<String> problem, Instant now);

    /** The same became of all of them. */
    void settle(Set<InboundId> ids, Outcome outcome, Instant now);

    /** Not yet: it is tried again. */
    void postpone(InboundId id, String problem, Instant next);
}
