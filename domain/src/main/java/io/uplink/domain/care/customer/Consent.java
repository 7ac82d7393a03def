package io.uplink.domain.care.customer;

import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * That a customer agreed to be reached on a channel for a purpose, or took that back. Nothing of it
 * is ever changed or removed: the newest holds.
 *
 * @param byName who noted it, as they were called then
 */
public record Consent(
        UUID id,
        CustomerId customer,
        Terms terms,
        Optional<PersonId> by,
        String byName,
        Instant at) {

    /** A version such as {@code 2026-03 paper form}. */
    public static final int LONGEST_WORDING = 60;

    /** On which way people are reached. */
    public enum Channel {
        SMS,
        WHATSAPP,
        EMAIL,
        CALL;

        /** As stored and sent: {@code sms}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Channel ofCode(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findAny()
                    .orElseThrow(() -> Invalid.of("channel", "choice.unknown"));
        }
    }

    /** What they are reached for. */
    public enum Purpose {
        /** Their own tickets and complaints: owed by contract, so it goes on until refused. */
        SERVICE,
        /** Offers and news: nothing without a yes. */
        MARKETING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Purpose ofCode(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findAny()
                    .orElseThrow(() -> Invalid.of("purpose", "choice.unknown"));
        }

        /** Whether they may be reached for it, by what they said last. */
        public boolean allows(Optional<Boolean> given) {
            return given.orElse(this == SERVICE);
        }
    }

    /** In which way the customer said so. */
    public enum How {
        FORM,
        CALL,
        LINK,
        SMS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static How ofCode(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findAny()
                    .orElseThrow(() -> Invalid.of("how", "choice.unknown"));
        }
    }

    /**
     * What was said.
     *
     * @param given false for taken back
     * @param wording which version of the words it was; may be blank
     */
    public record Terms(Channel channel, Purpose purpose, boolean given, How how, String wording) {}

    /** Reads what was typed; every fault at once. */
    public static Terms parse(
            String channel, String purpose, String said, String how, String wording) {
        var faults = new Faults();
        var on = faults.collect(() -> Channel.ofCode(channel.strip()));
        var what = faults.collect(() -> Purpose.ofCode(purpose.strip()));
        var given = said.strip().equals("given");
        if (!given && !said.strip().equals("withdrawn")) {
            faults.add("said", said.isBlank() ? "required" : "choice.unknown");
        }
        var way = faults.collect(() -> How.ofCode(how.strip()));
        var words =
                faults.optionalText("wording", Optional.of(wording), LONGEST_WORDING).orElse("");
        faults.refuse();
        return new Terms(on.orElseThrow(), what.orElseThrow(), given, way.orElseThrow(), words);
    }
}
