package io.uplink.domain.outreach.template;

import static io.uplink.domain.outreach.template.Placeholder.AMOUNT;
import static io.uplink.domain.outreach.template.Placeholder.BRANCH_NAME;
import static io.uplink.domain.outreach.template.Placeholder.CATEGORY;
import static io.uplink.domain.outreach.template.Placeholder.COMPANY_NAME;
import static io.uplink.domain.outreach.template.Placeholder.COMPANY_PHONE;
import static io.uplink.domain.outreach.template.Placeholder.COMPLAINT_NUMBER;
import static io.uplink.domain.outreach.template.Placeholder.CUSTOMER_ADDRESS;
import static io.uplink.domain.outreach.template.Placeholder.CUSTOMER_NAME;
import static io.uplink.domain.outreach.template.Placeholder.CUSTOMER_PHONE;
import static io.uplink.domain.outreach.template.Placeholder.DEVICE;
import static io.uplink.domain.outreach.template.Placeholder.DUE;
import static io.uplink.domain.outreach.template.Placeholder.INVITE_LINK;
import static io.uplink.domain.outreach.template.Placeholder.INVOICE_NUMBER;
import static io.uplink.domain.outreach.template.Placeholder.MESSAGE;
import static io.uplink.domain.outreach.template.Placeholder.NAME_LINK;
import static io.uplink.domain.outreach.template.Placeholder.PAY_LINK;
import static io.uplink.domain.outreach.template.Placeholder.PERSON_NAME;
import static io.uplink.domain.outreach.template.Placeholder.PRIORITY;
import static io.uplink.domain.outreach.template.Placeholder.RECEIPT;
import static io.uplink.domain.outreach.template.Placeholder.RESET_LINK;
import static io.uplink.domain.outreach.template.Placeholder.STARS;
import static io.uplink.domain.outreach.template.Placeholder.STATUS;
import static io.uplink.domain.outreach.template.Placeholder.STATUS_LINK;
import static io.uplink.domain.outreach.template.Placeholder.SUBJECT;
import static io.uplink.domain.outreach.template.Placeholder.SUMMARY;
import static io.uplink.domain.outreach.template.Placeholder.TARGET;
import static io.uplink.domain.outreach.template.Placeholder.TECHNICIAN_NAME;
import static io.uplink.domain.outreach.template.Placeholder.TECHNICIAN_PHONE;
import static io.uplink.domain.outreach.template.Placeholder.TICKET_NUMBER;
import static io.uplink.domain.outreach.template.Placeholder.VALID_FOR;
import static io.uplink.domain.outreach.template.Placeholder.VIEW_LINK;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The occasions on which somebody is told something. */
public enum TemplateKey {
    TICKET_CREATED(Audience.CUSTOMER, 24),
    TICKET_ASSIGNED(Audience.CUSTOMER, 12),
    TICKET_REPLY(Audience.CUSTOMER, 24),
    TICKET_UPDATED(Audience.CUSTOMER, 12),
    TICKET_RESOLVED(Audience.CUSTOMER, 48),
    TECHNICIAN_ASSIGNED(Audience.STAFF, 24),
    TICKET_REOPENED(Audience.STAFF, 24),
    TICKET_ESCALATED(Audience.STAFF, 24),
    SLA_WARNING(Audience.STAFF, 4),
    SLA_BREACHED(Audience.STAFF, 12),
    LOW_RATING(Audience.STAFF, 24),
    COMPLAINT_RECEIVED(Audience.CUSTOMER, 48),
    COMPLAINT_APPROVED(Audience.CUSTOMER, 48),
    COMPLAINT_REJECTED(Audience.CUSTOMER, 48),
    COMPLAINT_RESOLVED(Audience.CUSTOMER, 48),
    COMPLAINT_DUE(Audience.STAFF, 24),
    COMPLAINT_LATE(Audience.STAFF, 48),
    PASSWORD_RESET(Audience.STAFF, 1),
    INVITATION(Audience.STAFF, 48),
    SECOND_FACTOR_RESET(Audience.STAFF, 24),
    NEW_SIGN_IN(Audience.STAFF, 24),
    DAILY_SUMMARY(Audience.STAFF, 12),
    TEXT_STATUS(Audience.ASKER, 1),
    PORTAL_CODE(Audience.ASKER, 1),
    NUMBER_CODE(Audience.ASKER, 1),
    /** A warning waits for no morning. */
    NUMBER_CHANGED(Audience.ASKER, 48),
    WEBHOOK_OFF(Audience.STAFF, 48),
    INVOICE_SENT(Audience.CUSTOMER, 72),
    /** Whoever has just paid is awake. */
    PAYMENT_RECEIVED(Audience.ASKER, 24),
    /** The same. */
    MONEY_UNNAMED(Audience.ASKER, 24),
    /** What somebody sends by hand to see whether sending works; its text is fixed. */
    TEST(Audience.STAFF, 1);

    /** Who it is for. */
    public enum Audience {
        /** May be made to wait for the morning. */
        CUSTOMER,
        /** Our own people, who are told at once. */
        STAFF,
        /** A customer who has just asked, and is awake. */
        ASKER
    }

    private final Audience audience;
    private final int hours;

    TemplateKey(Audience audience, int hours) {
        this.audience = audience;
        this.hours = hours;
    }

    /** As stored and sent: {@code ticket_created}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Audience audience() {
        return audience;
    }

    /** How long after the event the message is still worth reading. */
    public Duration life() {
        return Duration.ofHours(hours);
    }

    /** What the text is useless without. */
    public Set<Placeholder> required() {
        return switch (this) {
            case TECHNICIAN_ASSIGNED -> Set.of(STATUS_LINK);
            case PASSWORD_RESET -> Set.of(RESET_LINK);
            case INVITATION -> Set.of(INVITE_LINK);
            case DAILY_SUMMARY -> Set.of(SUMMARY);
            case INVOICE_SENT -> Set.of(PAY_LINK);
            case MONEY_UNNAMED -> Set.of(NAME_LINK);
            case PORTAL_CODE, NUMBER_CODE -> Set.of(Placeholder.PORTAL_CODE);
            case TICKET_CREATED,
                    TICKET_ASSIGNED,
                    TICKET_REPLY,
                    TICKET_UPDATED,
                    TICKET_RESOLVED,
                    TICKET_REOPENED,
                    TICKET_ESCALATED,
                    SLA_WARNING,
                    SLA_BREACHED,
                    LOW_RATING,
                    COMPLAINT_RECEIVED,
                    COMPLAINT_APPROVED,
                    COMPLAINT_REJECTED,
                    COMPLAINT_RESOLVED,
                    COMPLAINT_DUE,
                    COMPLAINT_LATE,
                    SECOND_FACTOR_RESET,
                    NEW_SIGN_IN,
                    TEXT_STATUS,
                    NUMBER_CHANGED,
                    WEBHOOK_OFF,
                    PAYMENT_RECEIVED,
                    TEST ->
                    Set.of();
        };
    }

    /** What the text may hold, in the order of the catalogue. */
    public Set<Placeholder> allowed() {
        return switch (this) {
            case TICKET_CREATED -> about(STATUS, VIEW_LINK);
            case TICKET_ASSIGNED -> about(TECHNICIAN_NAME, TECHNICIAN_PHONE, VIEW_LINK);
            case TICKET_REPLY, TICKET_UPDATED, TICKET_RESOLVED ->
                    about(MESSAGE, TECHNICIAN_NAME, STATUS, VIEW_LINK);
            case TECHNICIAN_ASSIGNED -> forStaff(STATUS_LINK);
            case TICKET_REOPENED, TICKET_ESCALATED -> forStaff(MESSAGE, STATUS_LINK);
            case SLA_WARNING, SLA_BREACHED -> forStaff(TARGET, DUE, TECHNICIAN_NAME);
            case LOW_RATING -> forStaff(STARS, MESSAGE, TECHNICIAN_NAME);
            case COMPLAINT_RECEIVED -> ofComplaint(DUE, VIEW_LINK);
            case COMPLAINT_APPROVED, COMPLAINT_REJECTED, COMPLAINT_RESOLVED ->
                    ofComplaint(MESSAGE, VIEW_LINK);
            case COMPLAINT_DUE, COMPLAINT_LATE ->
                    ofComplaint(TARGET, DUE, PERSON_NAME, CUSTOMER_PHONE);
            case PASSWORD_RESET -> EnumSet.of(PERSON_NAME, COMPANY_NAME, VALID_FOR, RESET_LINK);
            case INVITATION -> EnumSet.of(PERSON_NAME, COMPANY_NAME, VALID_FOR, INVITE_LINK);
            case SECOND_FACTOR_RESET -> EnumSet.of(PERSON_NAME, COMPANY_NAME);
            case NEW_SIGN_IN -> EnumSet.of(PERSON_NAME, COMPANY_NAME, DEVICE);
            case TEXT_STATUS -> about(STATUS, TECHNICIAN_NAME);
            case PORTAL_CODE, NUMBER_CODE ->
                    EnumSet.of(COMPANY_NAME, VALID_FOR, Placeholder.PORTAL_CODE);
            case NUMBER_CHANGED ->
                    EnumSet.of(CUSTOMER_NAME, CUSTOMER_PHONE, COMPANY_NAME, COMPANY_PHONE);
            case DAILY_SUMMARY -> EnumSet.of(PERSON_NAME, BRANCH_NAME, COMPANY_NAME, DUE, SUMMARY);
            case WEBHOOK_OFF -> EnumSet.of(PERSON_NAME, COMPANY_NAME, SUBJECT);
            case INVOICE_SENT ->
                    EnumSet.of(CUSTOMER_NAME, COMPANY_NAME, INVOICE_NUMBER, AMOUNT, DUE, PAY_LINK);
            case PAYMENT_RECEIVED -> EnumSet.of(CUSTOMER_NAME, COMPANY_NAME, AMOUNT, RECEIPT);
            case MONEY_UNNAMED -> EnumSet.of(COMPANY_NAME, AMOUNT, RECEIPT, NAME_LINK);
            case TEST -> EnumSet.of(COMPANY_NAME);
        };
    }

    /** Those whose text the operator may change. */
    public static List<TemplateKey> editable() {
        return Arrays.stream(values()).filter(key -> key != TEST).toList();
    }

    public static Optional<TemplateKey> ofCode(String code) {
        return Arrays.stream(values()).filter(known -> known.code().equals(code)).findAny();
    }

    private static Set<Placeholder> about(Placeholder... more) {
        var all =
                EnumSet.of(
                        TICKET_NUMBER,
                        SUBJECT,
                        CATEGORY,
                        PRIORITY,
                        CUSTOMER_NAME,
                        BRANCH_NAME,
                        COMPANY_NAME);
        all.addAll(List.of(more));
        return all;
    }

    private static Set<Placeholder> ofComplaint(Placeholder... more) {
        var all =
                EnumSet.of(
                        COMPLAINT_NUMBER,
                        SUBJECT,
                        CATEGORY,
                        CUSTOMER_NAME,
                        BRANCH_NAME,
                        COMPANY_NAME);
        all.addAll(List.of(more));
        return all;
    }

    private static Set<Placeholder> forStaff(Placeholder... more) {
        var all = about(more);
        all.addAll(EnumSet.of(PERSON_NAME, CUSTOMER_PHONE, CUSTOMER_ADDRESS, STATUS));
        return all;
    }
}
