package io.uplink.adapter.in.web.money.paylink;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.money.invoice.BillingWords;
import io.uplink.application.money.invoice.port.InvoiceQueries.Paid;
import io.uplink.application.money.invoice.port.InvoiceQueries.Sheet;
import io.uplink.application.money.mpesa.AskToPay.Latest;
import io.uplink.application.money.mpesa.AskToPay.Progress;
import io.uplink.application.money.paylink.OpenPayLink.Shown;
import io.uplink.domain.money.invoice.InvoiceState;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.WholeShillings;
import io.uplink.domain.shared.Language;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An invoice as its payer sees it.
 *
 * @param stage pay, waiting, checking or paid
 * @param failed why the last request came to nothing; empty if it did not
 * @param received what the last request brought, where something is left to pay
 * @param asks whether a phone may be asked
 */
@TemplateData
public record PayPage(
        String stage,
        String number,
        String title,
        String due,
        boolean overdue,
        String balance,
        String whole,
        String total,
        String paid,
        List<Line> lines,
        List<Line> receipts,
        String failed,
        String received,
        String said,
        boolean asks,
        String byHand,
        String foot) {

    /** A line of it, or money that came. */
    @TemplateData
    public record Line(String text, String amount) {}

    static PayPage of(Shown shown, Language language, ZoneId zone) {
        var words = PayerWords.in(language);
        var sheet = shown.sheet();
        var invoice = sheet.invoice();
        var balance = invoice.balance();
        var number = invoice.number().map(known -> known.value()).orElse("");
        var overdue = invoice.isOverdue(shown.today());
        var until = LocalDate.ofInstant(shown.link().expiresAt(), zone);
        return new PayPage(
                stage(shown),
                number,
                words.invoice(number),
                due(invoice.state(), overdue, words, language),
                overdue,
                BillingWords.amount(balance),
                balance.isPositive()
                        ? Integer.toString(WholeShillings.covering(balance).amount())
                        : "",
                BillingWords.amount(invoice.total()),
                BillingWords.some(invoice.paid().plus(invoice.credited())),
                lines(sheet),
                sheet.payments().stream()
                        .filter(paid -> paid.released().isEmpty())
                        .map(paid -> receipt(paid, language))
                        .toList(),
                latest(shown, Progress.FAILED)
                        .map(last -> PayerWords.failed(last.why(), language))
                        .orElse(""),
                latest(shown, Progress.PAID).map(last -> received(last, words)).orElse(""),
                said(shown, words),
                shown.paybill().isPresent(),
                byHand(shown, words),
                words.foot(day(until, language)));
    }

    private static String stage(Shown shown) {
        if (!shown.sheet().invoice().balance().isPositive()) {
            return "paid";
        }
        return shown.latest()
                .map(last ->
                        switch (last.progress()) {
                            case WAITING -> "waiting";
                            case UNCLEAR -> "checking";
                            case PAID, FAILED -> "pay";
                        })
                .orElse("pay");
    }

    private static String said(Shown shown, PayMessages words) {
        return switch (stage(shown)) {
            case "waiting" ->
                    shown.latest()
                            .map(last -> words.enterPin(last.phone(), amount(last)))
                            .orElse("");
            case "checking" ->
                    shown.latest()
                            .map(last -> words.checkingHelp(amount(last), last.phone()))
                            .orElse("");
            case "paid" ->
                    words.paidText(
                            shown.sheet()
                                    .invoice()
                                    .number()
                                    .map(known -> known.value())
                                    .orElse(""));
            default -> "";
        };
    }

    private static String amount(Latest last) {
        return BillingWords.amount(last.amount());
    }

    private static Optional<Latest> latest(Shown shown, Progress progress) {
        return shown.latest().filter(last -> last.progress() == progress);
    }

    private static String received(Latest last, PayMessages words) {
        return words.partPaid(amount(last), last.receipt().map(ReceiptNumber::text).orElse(""));
    }

    private static String due(
            InvoiceState state, boolean overdue, PayMessages words, Language language) {
        if (!(state instanceof InvoiceState.Issued issued)) {
            return "";
        }
        var day = day(issued.dueOn(), language);
        return overdue ? words.overdue(day) : words.due(day);
    }

    private static List<Line> lines(Sheet sheet) {
        var charges = sheet.invoice().terms().reckoning().charges();
        var lines = sheet.invoice().lines();
        return IntStream.range(0, lines.size())
                .mapToObj(i ->
                        new Line(
                                lines.get(i).description(),
                                BillingWords.amount(charges.get(i).total())))
                .toList();
    }

    private static Line receipt(Paid paid, Language language) {
        return new Line(
                (paid.reference() + " · " + day(paid.day(), language)),
                BillingWords.amount(paid.amount()));
    }

    private static String byHand(Shown shown, PayMessages words) {
        var balance = shown.sheet().invoice().balance();
        if (shown.paybill().isEmpty() || !balance.isPositive()) {
            return "";
        }
        var paybill = shown.paybill().get();
        var amount = Integer.toString(WholeShillings.covering(balance).amount());
        return paybill.kind() == Shortcode.Kind.TILL
                ? words.tillSteps(paybill.party(), amount)
                : words.paybillSteps(paybill.number(), shown.sheet().account(), amount);
    }

    private static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", language.locale()).format(day);
    }
}
