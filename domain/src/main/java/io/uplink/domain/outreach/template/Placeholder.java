package io.uplink.domain.outreach.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a text may hold in braces, and how long its value may be. */
public enum Placeholder {
    TICKET_NUMBER(30, false),
    COMPLAINT_NUMBER(30, false),
    SUBJECT(60, true),
    CATEGORY(40, true),
    PRIORITY(20, false),
    STATUS(40, false),
    MESSAGE(160, true),
    CUSTOMER_NAME(40, true),
    CUSTOMER_PHONE(20, false),
    CUSTOMER_ADDRESS(80, true),
    TECHNICIAN_NAME(40, true),
    TECHNICIAN_PHONE(20, false),
    PERSON_NAME(40, true),
    BRANCH_NAME(40, true),
    COMPANY_NAME(40, true),
    /** Its name where it has no number for calls. */
    COMPANY_PHONE(40, false),
    /** What was promised: the first answer or the resolution. */
    TARGET(30, false),
    DUE(30, false),
    STARS(2, false),
    /** What somebody signed in with, and from which address. */
    DEVICE(60, true),
    /** A branch's day in a few words. */
    SUMMARY(280, false),
    /** How long the link lives. */
    VALID_FOR(20, false),
    INVOICE_NUMBER(30, false),
    AMOUNT(20, false),
    /** What the network calls a payment. */
    RECEIPT(20, false),
    PAY_LINK(Placeholder.WHOLE, false),
    NAME_LINK(Placeholder.WHOLE, false),
    VIEW_LINK(Placeholder.WHOLE, false),
    STATUS_LINK(Placeholder.WHOLE, false),
    RESET_LINK(Placeholder.WHOLE, false),
    INVITE_LINK(Placeholder.WHOLE, false),
    /** Opens a customer's own pages, as a link would. */
    PORTAL_CODE(Placeholder.WHOLE, false);

    /** A link that lost its end opens nothing. */
    private static final int WHOLE = Integer.MAX_VALUE;

    private final int most;
    private final boolean wordy;

    Placeholder(int most, boolean wordy) {
        this.most = most;
        this.wordy = wordy;
    }

    /** As it stands in braces: {@code ticket_number}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it is written in a text: {@code {ticket_number}}. */
    public String braced() {
        return "{" + code() + "}";
    }

    /** The most characters its value takes. */
    public int most() {
        return most;
    }

    /** Whether its value is people's words, which may be shortened further to save a segment. */
    public boolean isWordy() {
        return wordy;
    }

    /** Whether its value opens something without signing in. */
    public boolean isLink() {
        return most == WHOLE;
    }

    public static Optional<Placeholder> ofCode(String code) {
        return Arrays.stream(values()).filter(known -> known.code().equals(code)).findAny();
    }
}
