package io.uplink.adapter.in.web.money.document;

import io.uplink.adapter.in.web.money.document.ChargedPaper.TaxSum;
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
import io.uplink.domain.money.invoice.CreditNote;
import io.uplink.domain.money.tax.TaxRate;
import io.uplink.domain.shared.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** A credit note in words: what it takes from which lines of the invoice. */
final class CreditNotePaper {

    private final Paper.OfCreditNote paper;
    private final PaperFrame frame;
    private final DocumentMessages words;
    private final CreditNote note;
    private final String currency;

    CreditNotePaper(Paper.OfCreditNote paper, PaperFrame frame) {
        this.paper = paper;
        this.frame = frame;
        this.words = frame.words();
        this.note = paper.note();
        this.currency = note.total().currency().getCurrencyCode();
    }

    PaperSheet sheet() {
        var invoice = paper.sheet().invoice();
        return new PaperSheet(
                frame.language(),
                words.creditNote(),
                note.number().value(),
                note.day(),
                Optional.empty(),
                frame.issuer(),
                words.creditTo(),
                frame.to(),
                List.of(
                        new Pair(words.day(), frame.day(note.day())),
                        new Pair(
                                words.ofInvoice(),
                                invoice.number().map(number -> number.value()).orElse("")),
                        frame.account(),
                        new Pair(words.branch(), paper.sheet().branchName())),
                "",
                table(),
                new Tail(sums(), List.of(new Block(words.reason(), List.of(note.reason())))),
                frame.check(),
                frame.pages());
    }

    private Table table() {
        return new Table(
                List.of(
                        new Column(words.description(), 0, false),
                        new Column(words.net(), 92, true),
                        new Column(words.taxRate(), 70, true),
                        new Column(words.amount(currency), 80, true)),
                note.lines().stream().map(this::row).toList());
    }

    private Row row(CreditNote.Line line) {
        return new Row(
                List.of(
                        paper.sheet().invoice().lines().get(line.position()).description(),
                        PaperFrame.amount(line.net()),
                        PaperFrame.amount(line.tax()),
                        PaperFrame.amount(line.total())),
                "");
    }

    private List<Sum> sums() {
        var net = Money.zero(note.total().currency());
        var byRate = new LinkedHashMap<String, TaxSum>();
        for (var line : note.lines()) {
            net = net.plus(line.net());
            var charged = paper.sheet().invoice().lines().get(line.position());
            byRate.merge(
                    paper.sheet().taxes().getOrDefault(charged.tax(), "")
                            + " "
                            + TaxRate.words(charged.basisPoints()),
                    new TaxSum(line.net(), line.tax()),
                    TaxSum::plus);
        }
        var sums = new ArrayList<Sum>();
        sums.add(new Sum(words.net(), PaperFrame.amount(net), Weight.PLAIN));
        byRate.forEach((name, sum) -> sums.add(sum.worded(name.strip(), words)));
        sums.add(
                new Sum(
                        words.credited() + " " + currency,
                        PaperFrame.amount(note.total()),
                        Weight.MAIN));
        return sums;
    }
}
