package io.uplink.domain.money.mpesa;

import io.uplink.domain.shared.Cut;
import java.util.Map;

/** How Safaricom says what became of something: a number, or letters with a number. */
public record ResultCode(String text) {

    public static final ResultCode DONE = new ResultCode("0");

    private static final int MOST = 40;

    private static final Map<String, Meaning> MEANINGS =
            Map.ofEntries(
                    Map.entry("0", Meaning.DONE),
                    Map.entry("1", Meaning.NO_FUNDS),
                    Map.entry("2", Meaning.AMOUNT_REFUSED),
                    Map.entry("3", Meaning.AMOUNT_REFUSED),
                    Map.entry("4", Meaning.LIMIT_REACHED),
                    Map.entry("8", Meaning.LIMIT_REACHED),
                    Map.entry("11", Meaning.PARTY_INACTIVE),
                    Map.entry("2006", Meaning.PARTY_INACTIVE),
                    Map.entry("17", Meaning.TOO_SOON),
                    Map.entry("21", Meaning.NOT_SET_UP),
                    Map.entry("2028", Meaning.NOT_SET_UP),
                    Map.entry("SFC_IC0003", Meaning.NOT_SET_UP),
                    Map.entry("26", Meaning.BUSY),
                    Map.entry("1001", Meaning.OTHER_SESSION),
                    Map.entry("1019", Meaning.EXPIRED),
                    Map.entry("1025", Meaning.NOT_SHOWN),
                    Map.entry("9999", Meaning.NOT_SHOWN),
                    Map.entry("1032", Meaning.CANCELLED),
                    Map.entry("1037", Meaning.UNREACHABLE),
                    Map.entry("2001", Meaning.WRONG_PIN),
                    Map.entry("2040", Meaning.NOT_REGISTERED),
                    Map.entry("8006", Meaning.CREDENTIAL_LOCKED),
                    Map.entry("R000001", Meaning.REVERSED_BEFORE),
                    Map.entry("R000002", Meaning.NO_ORIGINAL),
                    Map.entry("4999", Meaning.AT_WORK),
                    Map.entry("400.002.02", Meaning.BAD_REQUEST),
                    Map.entry("400.002.05", Meaning.BAD_REQUEST),
                    Map.entry("400.008.01", Meaning.BAD_REQUEST),
                    Map.entry("400.008.02", Meaning.BAD_REQUEST),
                    Map.entry("404.001.04", Meaning.BAD_REQUEST),
                    Map.entry("405.001", Meaning.BAD_REQUEST),
                    Map.entry("400.003.01", Meaning.BAD_TOKEN),
                    Map.entry("401.002.01", Meaning.BAD_TOKEN),
                    Map.entry("404.001.03", Meaning.BAD_TOKEN),
                    Map.entry("404.001.01", Meaning.NOT_SET_UP),
                    Map.entry("404.002.01", Meaning.NOT_SET_UP),
                    Map.entry("404.003.01", Meaning.NOT_SET_UP),
                    Map.entry("500.002.1001", Meaning.SENT_BEFORE),
                    Map.entry("500.003.02", Meaning.BUSY),
                    Map.entry("500.003.03", Meaning.QUOTA),
                    Map.entry("500.003.1001", Meaning.BROKEN));

    public ResultCode {
        text = Cut.shown(text, MOST);
    }

    /** What it means, and what that means for a request to a phone. */
    public enum Meaning {
        DONE(Verdict.PAID),
        NO_FUNDS(Verdict.FAILED),
        AMOUNT_REFUSED(Verdict.FAILED),
        LIMIT_REACHED(Verdict.FAILED),
        PARTY_INACTIVE(Verdict.FAILED),
        TOO_SOON(Verdict.FAILED),
        NOT_SET_UP(Verdict.FAILED),
        BUSY(Verdict.FAILED),
        OTHER_SESSION(Verdict.FAILED),
        EXPIRED(Verdict.EXPIRED),
        NOT_SHOWN(Verdict.FAILED),
        CANCELLED(Verdict.CANCELLED),
        /** Asked again before it is believed: the phone may have been reached after all. */
        UNREACHABLE(Verdict.UNCLEAR),
        WRONG_PIN(Verdict.FAILED),
        NOT_REGISTERED(Verdict.FAILED),
        CREDENTIAL_LOCKED(Verdict.FAILED),
        REVERSED_BEFORE(Verdict.UNCLEAR),
        NO_ORIGINAL(Verdict.FAILED),
        AT_WORK(Verdict.NOT_YET),
        BAD_REQUEST(Verdict.FAILED),
        BAD_TOKEN(Verdict.NOT_YET),
        SENT_BEFORE(Verdict.UNCLEAR),
        QUOTA(Verdict.NOT_YET),
        BROKEN(Verdict.UNCLEAR),
        OTHER(Verdict.FAILED);

        private final Verdict verdict;

        Meaning(Verdict verdict) {
            this.verdict = verdict;
        }

        public Verdict verdict() {
            return verdict;
        }

        /** Repeating it would lock a credential or be refused for ever: people have to look. */
        public boolean needsOperator() {
            return this == NOT_SET_UP
                    || this == CREDENTIAL_LOCKED
                    || this == PARTY_INACTIVE
                    || this == QUOTA
                    || this == BAD_REQUEST;
        }

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** What it says of a request to a phone. */
    public enum Verdict {
        PAID,
        FAILED,
        CANCELLED,
        EXPIRED,
        UNCLEAR,
        NOT_YET
    }

    public Meaning meaning() {
        return MEANINGS.getOrDefault(text, Meaning.OTHER);
    }

    /**
     * The gateway's errors, of which one code stands for wrong credentials and for a phone that is
     * busy: its words tell which.
     */
    public Meaning meaning(String words) {
        if (!text.equals("500.001.1001")) {
            return meaning();
        }
        var said = words.toLowerCase(java.util.Locale.ROOT);
        return said.contains("process") || said.contains("lock")
                ? Meaning.AT_WORK
                : Meaning.NOT_SET_UP;
    }

    @Override
    public String toString() {
        return text;
    }
}
