package io.uplink.adapter.in.web.money.quote;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.domain.money.quote.QuoteStatus;
import io.uplink.domain.shared.Language;

/** States of quotes in the reader's language. */
final class QuoteWords {

    private final QuoteMessages words;

    QuoteWords(Language language) {
        words = MessageBundles.get(QuoteMessages.class, Localized.Literal.of(language.code()));
    }

    QuoteMessages words() {
        return words;
    }

    String state(QuoteStatus status) {
        return switch (status) {
            case DRAFT -> words.draft();
            case SENT -> words.sent();
            case ACCEPTED -> words.accepted();
            case DECLINED -> words.declined();
            case EXPIRED -> words.expired();
            case CONVERTED -> words.converted();
        };
    }

    static String look(QuoteStatus status) {
        return switch (status) {
            case ACCEPTED, CONVERTED -> "ok";
            case EXPIRED -> "warn";
            case DECLINED -> "bad";
            case DRAFT, SENT -> "";
        };
    }
}
