package io.uplink.adapter.in.web.money.payout;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.domain.money.payout.PayoutState;
import io.uplink.domain.shared.Language;

/** States and kinds in the reader's language. */
final class PayoutWords {

    private final PayoutMessages words;

    PayoutWords(Language language) {
        words = MessageBundles.get(PayoutMessages.class, Localized.Literal.of(language.code()));
    }

    PayoutMessages words() {
        return words;
    }

    String state(PayoutState state) {
        return switch (state) {
            case REQUESTED -> words.stateRequested();
            case DECLINED -> words.stateDeclined();
            case CREATED -> words.stateCreated();
            case SENT -> words.stateSent();
            case PENDING -> words.statePending();
            case UNKNOWN -> words.stateUnknown();
            case FAILED -> words.stateFailed();
            case SUCCEEDED -> words.stateSucceeded();
        };
    }

    /** The class of its mark. */
    static String tone(PayoutState state) {
        return switch (state) {
            case SUCCEEDED -> "good";
            case UNKNOWN -> "bad";
            case REQUESTED -> "warn";
            case DECLINED, CREATED, SENT, PENDING, FAILED -> "";
        };
    }

    String kind(String kind) {
        return kind.equals("refund") ? words.refund() : words.reversal();
    }
}
