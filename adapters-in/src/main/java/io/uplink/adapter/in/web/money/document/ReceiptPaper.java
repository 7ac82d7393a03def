package io.uplink.adapter.in.web.money.document;

import io.uplink.application.money.document.Paper;
import io.uplink.application.money.document.port.PaperSheet;
import io.uplink.application.money.document.port.PaperSheet.Block;
import io.uplink.application.money.document.port.PaperSheet.Column;
import io.uplink.application.money.document.port.PaperSheet.Mark;
import io.uplink.application.money.document.port.PaperSheet.Pair;
import io.uplink.application.money.document.port.PaperSheet.Row;
import io.uplink.application.money.document.port.PaperSheet.Sum;
import io.uplink.application.money.document.port.PaperSheet.Table;
import io.uplink.application.money.document.port.PaperSheet.Tail;
import io.uplink.application.money.document.port.PaperSheet.Tone;
import io.uplink.application.money.document.port.PaperSheet.Weight;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentMethod;
import java.util.ArrayList;
import java.util.List;

/** The receipt of a payment in words: what came, and what it pays. */
final class ReceiptPaper {

    private final Paper.OfPayment paper;
    private final PaperFrame frame;
    private final DocumentMessages words;
    private final Payment.Snapshot payment;
    private final String currency;

    ReceiptPaper(Paper.OfPayment paper, PaperFrame frame) {
        this.paper = paper;
        this.frame = frame;
        this.words = frame.words();
        this.payment = paper.sheet().payment();
        this.currency = payment.facts().amount().currency().getCurrencyCode();
    }

    PaperSheet sheet() {
        var facts = payment.facts();
        var reversal = payment.reversal();
        return new PaperSheet(
                frame.language(),
                words.receipt(),
                facts.number().value(),
                paper.day(),
                reversal.map(_ -> new Mark(words.markReversed(), Tone.BAD, true)),
                frame.issuer(),
                words.receivedFrom(),
                frame.to(),
                List.of(
                        new Pair(words.day(), frame.day(paper.day())),
                        new Pair(words.method(), method(facts.reference().method(), words)),
                        new Pair(words.reference(), facts.reference().value()),
                        frame.account(),
                        new Pair(words.branch(), paper.sheet().branchName())),
                reversal.map(gone -> words.reversedBecause(frame.day(gone.day()), gone.why()))
                        .orElse(""),
                table(),
                new Tail(sums(), blocks()),
                frame.check(),
                frame.pages());
    }

    private Table table() {
        var rows = new ArrayList<Row>();
        paper.sheet().pays().stream()
                .filter(pays -> pays.released().isEmpty())
                .limit(PaperSheet.MOST_ROWS - 2)
                .forEach(pays ->
                        rows.add(
                                row(
                                        words.paysInvoice(pays.number()),
                                        frame.day(pays.day()),
                                        PaperFrame.amount(pays.amount()))));
        if (payment.left().isPositive()) {
            rows.add(row(words.left(), frame.day(paper.day()), PaperFrame.amount(payment.left())));
        }
        if (rows.isEmpty()) {
            rows.add(
                    row(
                            words.onAccount(),
                            frame.day(paper.day()),
                            PaperFrame.amount(payment.facts().amount())));
        }
        return new Table(
                List.of(
                        new Column(words.description(), 0, false),
                        new Column(words.day(), 90, false),
                        new Column(words.amount(currency), 90, true)),
                rows);
    }

    private static Row row(String text, String day, String amount) {
        return new Row(List.of(text, day, amount), "");
    }

    private List<Sum> sums() {
        var sums = new ArrayList<Sum>();
        if (payment.refunded().isPositive()) {
            sums.add(
                    new Sum(words.refunded(), PaperFrame.amount(payment.refunded()), Weight.PLAIN));
        }
        sums.add(
                new Sum(
                        words.amountReceived(currency),
                        PaperFrame.amount(payment.facts().amount()),
                        Weight.MAIN));
        return sums;
    }

    private List<Block> blocks() {
        return payment.reversal().isPresent()
                ? List.of()
                : List.of(new Block(words.thanks(), List.of()));
    }

    private static String method(PaymentMethod method, DocumentMessages words) {
        return switch (method) {
            case CASH -> words.cash();
            case BANK -> words.bank();
            case CHEQUE -> words.cheque();
            case MOBILE_MONEY -> words.mobileMoney();
        };
    }
}
