package io.uplink.application.money.invoice;

import static io.uplink.application.money.invoice.BillingBench.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.quote.AcceptQuote;
import io.uplink.application.money.quote.ChangeQuote;
import io.uplink.application.money.quote.DeclineQuote;
import io.uplink.application.money.quote.RemoveQuote;
import io.uplink.application.money.quote.SendQuote;
import io.uplink.application.shared.FaultLoop;
import io.uplink.application.shared.FaultLoop.Deed;
import io.uplink.application.shared.FaultLoop.Step;
import io.uplink.application.shared.FaultLoop.World;
import io.uplink.application.shared.Faults;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteState;
import io.uplink.domain.shared.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is done about quotes, and whichever call of a port fails at it, before or after it did
 * its work: nothing of it is left, no number is skipped, and a quote becomes one invoice.
 */
class QuoteFaultsTest {

    static Stream<Deed<Company>> deeds() {
        return Stream.of(
                Deed.whole(
                        "draft",
                        company -> {
                            var input = company.drafting();
                            return () -> company.draft.execute(ADMIN, input);
                        }),
                Deed.whole(
                        "change",
                        company -> {
                            var quote = company.drafted();
                            return () ->
                                    company.change.execute(
                                            ADMIN,
                                            new ChangeQuote.Input(
                                                    quote.id(),
                                                    BillingBench.wish("700"),
                                                    seen(quote)));
                        }),
                Deed.whole(
                        "remove",
                        company -> {
                            var quote = company.drafted();
                            return () ->
                                    company.remove.execute(
                                            ADMIN, new RemoveQuote.Input(quote.id(), seen(quote)));
                        }),
                Deed.whole(
                        "send",
                        company -> {
                            var quote = company.drafted();
                            return () ->
                                    company.send.execute(
                                            ADMIN, new SendQuote.Input(quote.id(), seen(quote)));
                        }),
                Deed.whole(
                        "accept",
                        company -> {
                            var quote = company.sent();
                            return () ->
                                    company.accept.execute(
                                            ADMIN, new AcceptQuote.Input(quote.id(), seen(quote)));
                        }),
                Deed.whole(
                        "decline",
                        company -> {
                            var quote = company.sent();
                            return () ->
                                    company.decline.execute(
                                            ADMIN,
                                            new DeclineQuote.Input(
                                                    quote.id(), "Too dear", seen(quote)));
                        }),
                new Deed<>(
                        "convert, and again",
                        company -> {
                            var quote = company.sent();
                            Runnable convert = () -> company.converted(quote, seen(quote));
                            return List.of(Step.whole(convert), Step.whole(convert));
                        }),
                new Deed<>(
                        "all the way",
                        company -> {
                            var input = company.drafting();
                            return List.of(
                                    Step.whole(() -> company.draft.execute(ADMIN, input)),
                                    Step.whole(() ->
                                            company.send.execute(
                                                    ADMIN,
                                                    new SendQuote.Input(
                                                            input.id(), Optional.empty()))),
                                    Step.whole(() ->
                                            company.accept.execute(
                                                    ADMIN,
                                                    new AcceptQuote.Input(
                                                            input.id(), Optional.empty()))),
                                    Step.whole(() ->
                                            company.converted(
                                                    company.quotes.all().getFirst(),
                                                    Optional.empty())));
                        }));
    }

    private static Optional<Version> seen(Quote.Snapshot quote) {
        return Version.of(quote.version());
    }

    /** One that is looked at whenever something failed. */
    static final class Company extends QuoteBench implements World {

        Company() {
            aCompany();
        }

        @Override
        public Faults faults() {
            return faults;
        }

        /** A quote is converted if and only if its invoice is there; nothing is booked yet. */
        @Override
        public void requireSound(String as) {
            booksAgree(as);
            assertThat(ledger.entries()).as(as).isEmpty();
            var converted =
                    quotes.all().stream()
                            .filter(one -> one.state() instanceof QuoteState.Converted)
                            .count();
            assertThat(billing.invoices()).as(as).hasSize((int) converted);
        }

        @Override
        public List<String> stands() {
            var words = new ArrayList<>(BillingWords.of(this));
            for (var one : quotes.all()) {
                words.add(
                        "%s %s %s %s %d"
                                .formatted(
                                        one.sending(),
                                        one.status(today.day()),
                                        one.total(),
                                        one.terms(),
                                        one.version()));
            }
            return words;
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsNothingIsLeftAndDoneAgainItIsDoneOnce(Deed<Company> deed) {
        FaultLoop.run(deed, Company::new);
    }
}
