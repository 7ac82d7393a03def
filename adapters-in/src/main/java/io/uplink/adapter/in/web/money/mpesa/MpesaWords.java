package io.uplink.adapter.in.web.money.mpesa;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.domain.money.mpesa.IntentState;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Standings, states and reasons in the reader's language. */
final class MpesaWords {

    private final MpesaMessages words;

    MpesaWords(Language language) {
        words = MessageBundles.get(MpesaMessages.class, Localized.Literal.of(language.code()));
    }

    MpesaMessages words() {
        return words;
    }

    static String amount(Money money) {
        var digits = money.currency().getDefaultFractionDigits();
        var format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(new BigDecimal(money.toDecimal()));
    }

    String standing(String code) {
        return switch (code) {
            case "account" -> words.byAccount();
            case "spelling" -> words.bySpelling();
            case "invoice" -> words.byInvoice();
            case "order" -> words.byOrder();
            case "phone" -> words.byPhone();
            case "request" -> words.byRequest();
            case "desk" -> words.byDesk();
            case "payer" -> words.byPayer();
            case "no-reference" -> words.whyNoReference();
            case "several-fit" -> words.whySeveralFit();
            case "account-closed" -> words.whyAccountClosed();
            case "amount-differs" -> words.whyAmountDiffers();
            case "unknown-request" -> words.whyUnknownRequest();
            case "given-back" -> words.whyGivenBack();
            default -> words.whyUnknownReference();
        };
    }

    String seenIn(List<String> codes) {
        return codes.stream()
                .map(code ->
                        switch (code) {
                            case "request" -> words.seenRequest();
                            case "confirmation" -> words.seenConfirmation();
                            case "status" -> words.seenStatus();
                            default -> words.seenStatement();
                        })
                .collect(Collectors.joining(", "));
    }

    String hints(List<String> codes) {
        return codes.stream()
                .map(code ->
                        switch (code) {
                            case "payer-said" -> words.hintPayerSaid();
                            case "payer-phone" -> words.hintPayerPhone();
                            case "reference-is-phone" -> words.hintReferenceIsPhone();
                            case "paid-before" -> words.hintPaidBefore();
                            case "same-name" -> words.hintSameName();
                            default -> words.hintAccountAlike();
                        })
                .collect(Collectors.joining(", "));
    }

    String state(IntentState state) {
        return switch (state) {
            case CREATED -> words.stateCreated();
            case SENT -> words.stateSent();
            case PENDING -> words.statePending();
            case UNKNOWN -> words.stateUnknown();
            case FAILED -> words.stateFailed();
            case CANCELLED -> words.stateCancelled();
            case EXPIRED -> words.stateExpired();
            case SUCCEEDED -> words.stateSucceeded();
        };
    }

    /** The class of its mark. */
    static String tone(IntentState state) {
        return switch (state) {
            case SUCCEEDED -> "done";
            case FAILED, CANCELLED, EXPIRED -> "open";
            case CREATED, SENT, PENDING, UNKNOWN -> "prog";
        };
    }
}
