package io.uplink.adapter.in.web.money.document;

import io.uplink.application.money.document.Documents;
import io.uplink.application.money.document.Paper;
import io.uplink.application.money.document.VerifyDocument.Standing;
import io.uplink.application.money.document.port.PaperSheet;
import io.uplink.application.money.document.port.PaperSheet.Block;
import io.uplink.application.money.document.port.PaperSheet.Mark;
import io.uplink.application.money.document.port.PaperSheet.Pair;
import io.uplink.application.money.document.port.PaperSheet.Sum;
import io.uplink.application.money.document.port.PaperSheet.Tail;
import io.uplink.application.money.document.port.PaperSheet.Tone;
import io.uplink.application.money.document.port.PaperSheet.Weight;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceState;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.WholeShillings;
import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An issued invoice in words. */
final class InvoicePaper {

    /** More would push the sums from the page that they belong on. */
    static final int MOST_INSTRUCTIONS = 8;

    private final Paper.OfInvoice paper;
    private final PaperFrame frame;
    private final DocumentMessages words;
    private final Invoice.Snapshot invoice;

    InvoicePaper(Paper.OfInvoice paper, PaperFrame frame) {
        this.paper = paper;
        this.frame = frame;
        this.words = frame.words();
        this.invoice = paper.sheet().invoice();
    }

    PaperSheet sheet() {
        var charged = new ChargedPaper(words, invoice.terms(), paper.sheet().taxes());
        return new PaperSheet(
                frame.language(),
                words.invoice(),
                invoice.number().orElseThrow().value(),
                day(),
                mark(),
                frame.issuer(),
                words.billTo(),
                frame.to(),
                facts(),
                invoice.state() instanceof InvoiceState.Voided gone
                        ? words.voidBecause(gone.why())
                        : "",
                charged.table(),
                new Tail(sums(charged), blocks()),
                frame.check(),
                frame.pages());
    }

    private LocalDate day() {
        return switch (invoice.state()) {
            case InvoiceState.Issued issued -> issued.day();
            case InvoiceState.Voided gone -> gone.day();
            case InvoiceState.Draft _ -> throw new IllegalStateException("a draft on paper");
        };
    }

    private List<Pair> facts() {
        var facts = new ArrayList<Pair>();
        facts.add(new Pair(words.day(), frame.day(day())));
        if (invoice.state() instanceof InvoiceState.Issued issued) {
            facts.add(new Pair(words.dueOn(), frame.day(issued.dueOn())));
        }
        facts.add(frame.account());
        facts.add(new Pair(words.branch(), paper.sheet().branchName()));
        return facts;
    }

    private Optional<Mark> mark() {
        return switch (Documents.standing(invoice, paper.around().today())) {
            case VOID -> Optional.of(new Mark(words.markVoid(), Tone.BAD, true));
            case PAID -> Optional.of(new Mark(words.markPaid(), Tone.GOOD, false));
            case CREDITED -> Optional.of(new Mark(words.markCredited(), Tone.PLAIN, false));
            case OVERDUE -> Optional.of(new Mark(words.markOverdue(), Tone.BAD, false));
            case DUE,
                    PARTLY_PAID,
                    ISSUED,
                    HOLDS,
                    EXPIRED,
                    ACCEPTED,
                    DECLINED,
                    INVOICED,
                    RECEIVED,
                    REVERSED ->
                    Optional.empty();
        };
    }

    private boolean isVoid() {
        return Documents.standing(invoice, paper.around().today()) == Standing.VOID;
    }

    private List<Sum> sums(ChargedPaper charged) {
        var sums = new ArrayList<>(charged.sums());
        if (isVoid()) {
            return sums;
        }
        if (invoice.paid().isPositive()) {
            sums.add(new Sum(words.paid(), less(invoice.paid()), Weight.PLAIN));
        }
        if (invoice.credited().isPositive()) {
            sums.add(new Sum(words.credited(), less(invoice.credited()), Weight.PLAIN));
        }
        sums.add(
                new Sum(
                        words.due(charged.currency()),
                        PaperFrame.amount(invoice.balance()),
                        Weight.MAIN));
        return sums;
    }

    private static String less(Money money) {
        return PaperFrame.amount(Money.zero(money.currency()).minus(money));
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        if (invoice.balance().isPositive()) {
            var lines = new ArrayList<String>();
            paper.around().paybill().map(this::byPhone).ifPresent(lines::add);
            paper.around()
                    .issuer()
                    .paymentInstructions()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .limit(MOST_INSTRUCTIONS)
                    .forEach(lines::add);
            if (!lines.isEmpty()) {
                blocks.add(new Block(words.howToPay(), lines));
            }
        }
        invoice.terms()
                .notes()
                .ifPresent(notes -> blocks.add(new Block(words.notes(), List.of(oneLine(notes)))));
        return blocks;
    }

    /**
     * As a note stands on paper: its 500 characters take a few lines, its line breaks might more.
     */
    static String oneLine(String notes) {
        return notes.replaceAll("\\s+", " ").strip();
    }

    private String byPhone(Shortcode paybill) {
        var amount = Integer.toString(WholeShillings.covering(invoice.balance()).amount());
        return paybill.kind() == Shortcode.Kind.TILL
                ? words.till(paybill.party(), amount)
                : words.paybill(paybill.number(), paper.sheet().account(), amount);
    }
}
