package io.uplink.adapter.in.web.money.quote;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.in.web.money.invoice.InvoiceViews.ChargeView;
import io.uplink.application.money.quote.port.QuoteQueries.Line;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Quotes as JSON; amounts are whole cents. */
public final class QuoteViews {

    private QuoteViews() {}

    /** A quote of the list. */
    @RegisterForReflection
    public record QuoteLineView(
            UUID id,
            Optional<String> number,
            UUID customer,
            String customerName,
            String account,
            String state,
            Optional<LocalDate> day,
            Optional<LocalDate> validUntil,
            long totalMinor,
            String currency) {

        static QuoteLineView of(Line line) {
            return new QuoteLineView(
                    line.id().value(),
                    line.number(),
                    line.customer().value(),
                    line.customerName(),
                    line.account(),
                    line.status().code(),
                    line.day(),
                    line.validUntil(),
                    line.total().minor(),
                    line.total().currency().getCurrencyCode());
        }
    }

    /** A quote with its lines; {@code invoice} is what it became. */
    @RegisterForReflection
    public record QuoteView(
            UUID id,
            Optional<String> number,
            UUID customer,
            UUID branch,
            String state,
            Optional<LocalDate> day,
            Optional<LocalDate> validUntil,
            int dueDays,
            String discount,
            Optional<String> notes,
            List<ChargeView> lines,
            long netMinor,
            long taxMinor,
            long totalMinor,
            String currency,
            Optional<UUID> invoice,
            long version) {

        static QuoteView of(Quote.Snapshot quote, LocalDate today) {
            var terms = quote.terms();
            var reckoning = terms.reckoning();
            return new QuoteView(
                    quote.id().value(),
                    quote.sending().map(sending -> sending.number().value()),
                    quote.customer().value(),
                    quote.branch().value(),
                    quote.status(today).code(),
                    quote.sending().map(Quote.Sending::day),
                    quote.sending().map(Quote.Sending::validUntil),
                    terms.dueDays(),
                    terms.discount().typed(),
                    terms.notes(),
                    ChargeView.all(terms),
                    reckoning.net().minor(),
                    reckoning.tax().minor(),
                    reckoning.total().minor(),
                    terms.currency().getCurrencyCode(),
                    quote.state() instanceof QuoteState.Converted converted
                            ? converted.invoice().map(invoice -> invoice.value())
                            : Optional.empty(),
                    quote.version());
        }
    }

    /** Why a quote is declined, if anybody said so. */
    public record DeclineBody(@Nullable String why) {}
}
