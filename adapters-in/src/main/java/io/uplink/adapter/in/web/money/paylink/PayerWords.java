package io.uplink.adapter.in.web.money.paylink;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.shared.Language;
import java.util.Optional;

/** Why nothing came of a request to a phone, for the payer: what happened, and what to do. */
public final class PayerWords {

    private PayerWords() {}

    static PayMessages in(Language language) {
        return MessageBundles.get(PayMessages.class, Localized.Literal.of(language.code()));
    }

    /** Without a reason it ran out. */
    public static String failed(Optional<ResultCode.Meaning> why, Language language) {
        var words = in(language);
        return why.map(meaning -> failed(meaning, words)).orElseGet(words::expired);
    }

    private static String failed(ResultCode.Meaning meaning, PayMessages words) {
        return switch (meaning) {
            case NO_FUNDS -> words.noFunds();
            case AMOUNT_REFUSED -> words.amountRefused();
            case LIMIT_REACHED -> words.limitReached();
            case PARTY_INACTIVE, NOT_REGISTERED -> words.noAccount();
            case TOO_SOON -> words.tooSoon();
            case OTHER_SESSION -> words.otherSession();
            case EXPIRED -> words.expired();
            case CANCELLED -> words.cancelled();
            case UNREACHABLE, NOT_SHOWN -> words.unreachable();
            case WRONG_PIN -> words.wrongPin();
            case NOT_SET_UP,
                    BUSY,
                    CREDENTIAL_LOCKED,
                    REVERSED_BEFORE,
                    NO_ORIGINAL,
                    AT_WORK,
                    BAD_REQUEST,
                    BAD_TOKEN,
                    SENT_BEFORE,
                    QUOTA,
                    BROKEN,
                    OTHER,
                    DONE ->
                    words.failed();
        };
    }
}
