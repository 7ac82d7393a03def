package io.uplink.adapter.in.web.money.naming;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.money.invoice.BillingWords;
import io.uplink.application.money.naming.OpenNaming.Shown;
import io.uplink.domain.shared.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A question as its payer sees it.
 *
 * @param stage ask, confirm, used_up, said or settled
 * @param name the candidate's, masked
 * @param left how many more accounts may be tried, in words
 */
@TemplateData
public record NamingPage(
        String stage,
        String received,
        String receipt,
        String paid,
        String typed,
        String name,
        boolean tries,
        String left,
        long version,
        String foot) {

    static NamingPage of(Shown shown, Language language, ZoneId zone) {
        var words = words(language);
        var receipt = shown.receipt();
        var reference = receipt.reference().text();
        return new NamingPage(
                shown.stage().name().toLowerCase(Locale.ROOT),
                words.received(BillingWords.amount(receipt.amount())),
                receipt.number().text(),
                moment(receipt.paidAt(), "d MMM yyyy, HH:mm", language, zone),
                reference.isEmpty() ? words.nothing() : reference,
                shown.name().map(name -> name.text()).orElse(""),
                shown.triesLeft() > 0,
                words.left(shown.triesLeft()),
                shown.version().number(),
                words.foot(moment(shown.expiresAt(), "d MMM yyyy", language, zone)));
    }

    private static NamingMessages words(Language language) {
        return MessageBundles.get(NamingMessages.class, Localized.Literal.of(language.code()));
    }

    private static String moment(Instant at, String pattern, Language language, ZoneId zone) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(at.atZone(zone));
    }
}
