package io.uplink.adapter.in.web.outreach;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.domain.outreach.message.MessageState;
import io.uplink.domain.outreach.template.Segments;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.Language;

/** States, occasions and lengths as one reader reads them. */
public record OutreachWords(Language language) {

    /** Icon and word first, colour third. */
    @TemplateData
    public record StateWords(String code, String icon, String tone, String text) {}

    public StateWords state(MessageState.Kind state) {
        var words = messages();
        return switch (state) {
            case QUEUED -> words(state, "clock", "", words.queued());
            case SENDING -> words(state, "send", "", words.sending());
            case SENT -> words(state, "check", "ok", words.sent());
            case DELIVERED -> words(state, "checks", "ok", words.delivered());
            case UNDELIVERED -> words(state, "alert-circle", "bad", words.undelivered());
            case FAILED -> words(state, "alert-circle", "bad", words.failed());
            case EXPIRED -> words(state, "hourglass-off", "muted", words.expired());
            case CANCELLED -> words(state, "ban", "muted", words.cancelled());
            case UNKNOWN -> words(state, "help-circle", "warn", words.unknown());
        };
    }

    private static StateWords words(
            MessageState.Kind state, String icon, String tone, String text) {
        return new StateWords(state.code(), icon, tone, text);
    }

    /** The code itself for one that an older release sent. */
    public String occasion(String template) {
        return TemplateKey.ofCode(template).map(this::occasion).orElse(template);
    }

    public String occasion(TemplateKey key) {
        var words = messages();
        return switch (key) {
            case TICKET_CREATED -> words.ticketCreated();
            case TICKET_ASSIGNED -> words.ticketAssigned();
            case TICKET_REPLY -> words.ticketReply();
            case TICKET_UPDATED -> words.ticketUpdated();
            case TICKET_RESOLVED -> words.ticketResolved();
            case TECHNICIAN_ASSIGNED -> words.technicianAssigned();
            case TICKET_REOPENED -> words.ticketReopened();
            case TICKET_ESCALATED -> words.ticketEscalated();
            case SLA_WARNING -> words.slaWarning();
            case SLA_BREACHED -> words.slaBreached();
            case LOW_RATING -> words.lowRating();
            case COMPLAINT_RECEIVED -> words.complaintReceived();
            case COMPLAINT_APPROVED -> words.complaintApproved();
            case COMPLAINT_REJECTED -> words.complaintRejected();
            case COMPLAINT_RESOLVED -> words.complaintResolved();
            case COMPLAINT_DUE -> words.complaintDue();
            case COMPLAINT_LATE -> words.complaintLate();
            case PASSWORD_RESET -> words.passwordReset();
            case INVITATION -> words.invitation();
            case SECOND_FACTOR_RESET -> words.secondFactorReset();
            case NEW_SIGN_IN -> words.newSignIn();
            case DAILY_SUMMARY -> words.dailySummary();
            case TEXT_STATUS -> words.textStatus();
            case PORTAL_CODE -> words.portalCode();
            case NUMBER_CODE -> words.numberCode();
            case NUMBER_CHANGED -> words.numberChanged();
            case WEBHOOK_OFF -> words.webhookOff();
            case INVOICE_SENT -> words.invoiceSent();
            case PAYMENT_RECEIVED -> words.paymentReceived();
            case MONEY_UNNAMED -> words.moneyUnnamed();
            case TEST -> words.test();
        };
    }

    public String audience(TemplateKey key) {
        var words = messages();
        return switch (key) {
            case TICKET_CREATED -> words.ticketCreatedHint();
            case TICKET_ASSIGNED -> words.ticketAssignedHint();
            case TICKET_REPLY -> words.ticketReplyHint();
            case TICKET_UPDATED -> words.ticketUpdatedHint();
            case TICKET_RESOLVED -> words.ticketResolvedHint();
            case TECHNICIAN_ASSIGNED -> words.technicianAssignedHint();
            case TICKET_REOPENED -> words.ticketReopenedHint();
            case TICKET_ESCALATED -> words.ticketEscalatedHint();
            case SLA_WARNING -> words.slaWarningHint();
            case SLA_BREACHED -> words.slaBreachedHint();
            case LOW_RATING -> words.lowRatingHint();
            case COMPLAINT_RECEIVED, COMPLAINT_APPROVED, COMPLAINT_REJECTED, COMPLAINT_RESOLVED ->
                    words.complainantHint();
            case COMPLAINT_DUE, COMPLAINT_LATE -> words.complaintDueHint();
            case PASSWORD_RESET -> words.passwordResetHint();
            case INVITATION -> words.invitationHint();
            case SECOND_FACTOR_RESET -> words.secondFactorResetHint();
            case NEW_SIGN_IN -> words.newSignInHint();
            case DAILY_SUMMARY -> words.dailySummaryHint();
            case TEXT_STATUS -> words.textStatusHint();
            case PORTAL_CODE -> words.portalCodeHint();
            case NUMBER_CODE -> words.numberCodeHint();
            case NUMBER_CHANGED -> words.numberChangedHint();
            case WEBHOOK_OFF -> words.webhookOffHint();
            case INVOICE_SENT -> words.invoiceSentHint();
            case PAYMENT_RECEIVED -> words.paymentReceivedHint();
            case MONEY_UNNAMED -> words.moneyUnnamedHint();
            case TEST -> words.testHint();
        };
    }

    /** {@code 129 characters, 1 part}. */
    public String length(Segments segments) {
        return messages().chars(segments.units()) + ", " + parts(segments.count());
    }

    public String parts(int count) {
        return count == 1 ? messages().oneSegment() : messages().segments(count);
    }

    public OutreachMessages messages() {
        return MessageBundles.get(OutreachMessages.class, Localized.Literal.of(language.code()));
    }
}
