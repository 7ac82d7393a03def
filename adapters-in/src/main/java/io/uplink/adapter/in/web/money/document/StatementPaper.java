package io.uplink.adapter.in.web.money.document;

import io.uplink.application.money.document.Paper;
import io.uplink.application.money.document.port.PaperSheet;
import io.uplink.application.money.document.port.PaperSheet.Block;
import io.uplink.application.money.document.port.PaperSheet.Column;
import io.uplink.application.money.document.port.PaperSheet.Pair;
import io.uplink.application.money.document.port.PaperSheet.Row;
import io.uplink.application.money.document.port.PaperSheet.Sum;
import io.uplink.application.money.document.port.PaperSheet.Table;
import io.uplink.application.money.document.port.PaperSheet.Tail;
import io.uplink.application.money.document.port.PaperSheet.Weight;
import io.uplink.application.money.payment.port.DebtQueries.StatementLine;
import io.uplink.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A customer's account with us in words, of some days. */
final class StatementPaper {

    private final Paper.OfStatement paper;
    private final PaperFrame frame;
    private final DocumentMessages words;
    private final String currency;

    StatementPaper(Paper.OfStatement paper, PaperFrame frame) {
        this.paper = paper;
        this.frame = frame;
        this.words = frame.words();
        this.currency = paper.statement().closing().currency().getCurrencyCode();
    }

    PaperSheet sheet() {
        return new PaperSheet(
                frame.language(),
                words.statement(),
                "",
                paper.around().today(),
                Optional.empty(),
                frame.issuer(),
                words.accountOf(),
                frame.to(),
                List.of(
                        new Pair(words.day(), frame.day(paper.around().today())),
                        new Pair(
                                words.period(),
                                words.days(frame.day(paper.from()), frame.day(paper.until()))),
                        frame.account()),
                "",
                table(),
                new Tail(List.of(closing()), blocks()),
                Optional.empty(),
                frame.pages());
    }

    private Table table() {
        var rows = new ArrayList<Row>();
        rows.add(
                new Row(
                        List.of(
                                frame.day(paper.from()),
                                words.opening(),
                                "",
                                "",
                                PaperFrame.amount(paper.statement().opening())),
                        ""));
        paper.statement().lines().forEach(line -> rows.add(row(line)));
        return new Table(
                List.of(
                        new Column(words.day(), 66, false),
                        new Column(words.description(), 0, false),
                        new Column(words.charged(), 74, true),
                        new Column(words.paidColumn(), 74, true),
                        new Column(words.balanceColumn(currency), 84, true)),
                rows);
    }

    private Row row(StatementLine line) {
        var name =
                switch (line.kind()) {
                    case INVOICE -> words.invoice();
                    case CREDIT_NOTE -> words.creditNote();
                    case PAYMENT -> words.paymentRow();
                    case PAYMENT_REVERSED -> words.reversedRow();
                    case REFUND -> words.refundRow();
                    case REFUND_RETURNED -> words.refundReturnedRow();
                };
        var less = line.amount().isNegative();
        return new Row(
                List.of(
                        frame.day(line.day()),
                        name + " " + line.number(),
                        less ? "" : PaperFrame.amount(line.amount()),
                        less ? PaperFrame.amount(opposite(line.amount())) : "",
                        PaperFrame.amount(line.balance())),
                "");
    }

    private Sum closing() {
        var closing = paper.statement().closing();
        var day = frame.day(paper.until());
        return closing.isNegative()
                ? new Sum(
                        words.closingCredit(day, currency),
                        PaperFrame.amount(opposite(closing)),
                        Weight.MAIN)
                : new Sum(words.closing(day, currency), PaperFrame.amount(closing), Weight.MAIN);
    }

    private List<Block> blocks() {
        var instructions =
                paper.around()
                        .issuer()
                        .paymentInstructions()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .limit(InvoicePaper.MOST_INSTRUCTIONS)
                        .toList();
        return instructions.isEmpty() || !paper.statement().closing().isPositive()
                ? List.of()
                : List.of(new Block(words.howToPay(), instructions));
    }

    private static Money opposite(Money money) {
        return Money.zero(money.currency()).minus(money);
    }
}
