package io.uplink.adapter.in.web.money.document;

import io.uplink.application.money.document.Paper;
import io.uplink.application.money.document.port.PaperSheet;
import io.uplink.application.money.document.port.PaperSheet.Block;
import io.uplink.application.money.document.port.PaperSheet.Mark;
import io.uplink.application.money.document.port.PaperSheet.Pair;
import io.uplink.application.money.document.port.PaperSheet.Sum;
import io.uplink.application.money.document.port.PaperSheet.Tail;
import io.uplink.application.money.document.port.PaperSheet.Tone;
import io.uplink.application.money.document.port.PaperSheet.Weight;
import io.uplink.domain.money.quote.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A quote that was sent, in words. */
final class QuotePaper {

    private QuotePaper() {}

    static PaperSheet sheet(Paper.OfQuote paper, PaperFrame frame) {
        var words = frame.words();
        var quote = paper.sheet().quote();
        var sending = quote.sending().orElseThrow();
        var charged = new ChargedPaper(words, quote.terms(), paper.sheet().taxes());
        var until = frame.day(sending.validUntil());
        return new PaperSheet(
                frame.language(),
                words.quote(),
                sending.number().value(),
                sending.day(),
                mark(paper, quote, words),
                frame.issuer(),
                words.quoteFor(),
                frame.to(),
                List.of(
                        new Pair(words.day(), frame.day(sending.day())),
                        new Pair(words.validUntil(), until),
                        frame.account(),
                        new Pair(words.branch(), paper.sheet().branchName())),
                "",
                charged.table(),
                new Tail(sums(charged), blocks(quote, words, until)),
                frame.check(),
                frame.pages());
    }

    private static Optional<Mark> mark(
            Paper.OfQuote paper, Quote.Snapshot quote, DocumentMessages words) {
        return switch (quote.status(paper.around().today())) {
            case EXPIRED -> Optional.of(new Mark(words.markExpired(), Tone.PLAIN, false));
            case ACCEPTED, CONVERTED ->
                    Optional.of(new Mark(words.markAccepted(), Tone.GOOD, false));
            case DECLINED -> Optional.of(new Mark(words.markDeclined(), Tone.PLAIN, false));
            case DRAFT, SENT -> Optional.empty();
        };
    }

    private static List<Sum> sums(ChargedPaper charged) {
        var sums = new ArrayList<>(charged.sums());
        var total = sums.removeLast();
        sums.add(new Sum(total.label(), total.amount(), Weight.MAIN));
        return sums;
    }

    private static List<Block> blocks(Quote.Snapshot quote, DocumentMessages words, String until) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block(words.validUntil(), List.of(words.quoteNote(until))));
        quote.terms()
                .notes()
                .ifPresent(notes ->
                        blocks.add(new Block(words.notes(), List.of(InvoicePaper.oneLine(notes)))));
        return blocks;
    }
}
