package io.uplink.adapter.in.web.sales.order;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.domain.sales.order.Coverage;
import io.uplink.domain.sales.order.OrderStage;
import io.uplink.domain.sales.order.PaymentStanding;
import io.uplink.domain.shared.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** States of orders and of what is paid, in the reader's language. */
final class OrderWords {

    private final OrderMessages words;
    private final Language language;

    OrderWords(Language language) {
        this.language = language;
        words = MessageBundles.get(OrderMessages.class, Localized.Literal.of(language.code()));
    }

    OrderMessages words() {
        return words;
    }

    String stage(OrderStage stage) {
        return switch (stage) {
            case NEW -> words.stageNew();
            case CONFIRMED -> words.stageConfirmed();
            case CONVERTED -> words.stageConverted();
            case CANCELLED -> words.stageCancelled();
        };
    }

    /** The class of its mark. */
    static String tone(OrderStage stage) {
        return switch (stage) {
            case NEW, CANCELLED -> "open";
            case CONFIRMED -> "prog";
            case CONVERTED -> "done";
        };
    }

    String standing(PaymentStanding standing) {
        return switch (standing) {
            case OPEN -> words.unpaid();
            case PART -> words.partPaid();
            case PAID -> words.paid();
        };
    }

    String coverage(Coverage coverage) {
        return switch (coverage) {
            case LIVE -> words.covered();
            case COMING -> words.coverageComes();
            case NONE -> words.notCovered();
            case UNKNOWN -> words.coverageUnknown();
        };
    }

    /** Why no money came, in words of whoever was to pay. */
    String why(String code) {
        return switch (code) {
            case "no-funds" -> words.whyNoFunds();
            case "limit-reached" -> words.whyLimit();
            case "wrong-pin" -> words.whyPin();
            case "cancelled" -> words.whyCancelled();
            case "expired" -> words.whyExpired();
            case "busy", "other-session" -> words.whyBusy();
            case "not-shown" -> words.whyNotShown();
            case "not-registered", "party-inactive" -> words.whyNotRegistered();
            default -> words.whyOther();
        };
    }

    /** {@code 22 Nov 2026, 14:07}. */
    String at(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", language.locale())
                .format(moment.atZone(zone));
    }
}
