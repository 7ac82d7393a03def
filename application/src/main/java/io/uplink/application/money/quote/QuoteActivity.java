package io.uplink.application.money.quote;

import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteState;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the activity trail says about quotes. */
final class QuoteActivity {

    private QuoteActivity() {}

    static Subject subject(Quote.Snapshot quote) {
        return new Subject(
                "quote",
                quote.id().value(),
                quote.sending().map(sending -> sending.number().value()).orElse(""));
    }

    static Map<String, Object> facts(Quote.Snapshot quote) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("customer", quote.customer().toString());
        facts.put("total", quote.total().toDecimal());
        facts.put("lines", quote.terms().lines().size());
        quote.sending()
                .ifPresent(sending -> {
                    facts.put("day", sending.day().toString());
                    facts.put("validUntil", sending.validUntil().toString());
                });
        switch (quote.state()) {
            case QuoteState.Declined declined ->
                    declined.why().ifPresent(why -> facts.put("reason", why));
            case QuoteState.Converted converted ->
                    converted
                            .invoice()
                            .ifPresent(invoice -> facts.put("invoice", invoice.toString()));
            case QuoteState.Draft _, QuoteState.Sent _, QuoteState.Accepted _ -> {}
        }
        return facts;
    }
}
