package io.uplink.adapter.in.web.money.document;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.money.invoice.BillingWords;
import io.uplink.application.money.document.VerifyDocument.Standing;
import io.uplink.application.money.document.VerifyDocument.Verified;
import io.uplink.domain.money.document.DocumentKind;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * A genuine document as its holder sees it.
 *
 * @param counts whether it still does what it says; a void one does not
 * @param due what is left to pay now; empty for what is no invoice
 */
@TemplateData
public record VerifyPage(
        boolean counts,
        String kind,
        String number,
        String day,
        String issuer,
        String issuedText,
        String customer,
        String total,
        String standing,
        String due,
        String asOf) {

    static VerifyPage of(Verified verified, Language language, Instant now, ZoneId zone) {
        var words = PaperFrame.words(language);
        var billing = new BillingWords(language);
        var moment =
                DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", language.locale())
                        .format(now.atZone(zone));
        return new VerifyPage(
                verified.standing() != Standing.VOID && verified.standing() != Standing.REVERSED,
                kind(verified.kind(), words),
                verified.number(),
                billing.day(verified.day()),
                verified.issuer(),
                words.genuineText(verified.issuer()),
                verified.customer().value(),
                amount(verified.total()),
                standing(verified.standing(), words),
                verified.due().map(VerifyPage::amount).orElse(""),
                words.asOf(moment));
    }

    private static String amount(Money money) {
        return money.currency().getCurrencyCode() + " " + BillingWords.amount(money);
    }

    private static String kind(DocumentKind kind, DocumentMessages words) {
        return switch (kind) {
            case INVOICE -> words.invoice();
            case CREDIT_NOTE -> words.creditNote();
            case QUOTE -> words.quote();
            case PAYMENT -> words.receipt();
        };
    }

    private static String standing(Standing standing, DocumentMessages words) {
        return switch (standing) {
            case DUE -> words.sDue();
            case OVERDUE -> words.sOverdue();
            case PARTLY_PAID -> words.sPartlyPaid();
            case PAID -> words.sPaid();
            case CREDITED -> words.sCredited();
            case VOID -> words.sVoid();
            case ISSUED -> words.sIssued();
            case HOLDS -> words.sHolds();
            case EXPIRED -> words.sExpired();
            case ACCEPTED -> words.sAccepted();
            case DECLINED -> words.sDeclined();
            case INVOICED -> words.sInvoiced();
            case RECEIVED -> words.sReceived();
            case REVERSED -> words.sReversed();
        };
    }
}
