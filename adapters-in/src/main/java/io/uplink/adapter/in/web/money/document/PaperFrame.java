package io.uplink.adapter.in.web.money.document;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.money.invoice.BillingWords;
import io.uplink.application.money.document.Paper.Around;
import io.uplink.application.money.document.port.PaperSheet.Check;
import io.uplink.application.money.document.port.PaperSheet.Pair;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What all documents say around what they are about, in the customer's language. */
final class PaperFrame {

    private final Around around;
    private final BillingWords billing;
    private final DocumentMessages words;
    private final String verifyUnder;

    /**
     * Of one document.
     *
     * @param verifyUnder the address before its code
     */
    PaperFrame(Around around, String verifyUnder) {
        this.around = around;
        this.billing = new BillingWords(around.party().language());
        this.words = words(around.party().language());
        this.verifyUnder = verifyUnder;
    }

    static DocumentMessages words(Language language) {
        return MessageBundles.get(DocumentMessages.class, Localized.Literal.of(language.code()));
    }

    DocumentMessages words() {
        return words;
    }

    String language() {
        return around.party().language().code();
    }

    String day(LocalDate day) {
        return billing.day(day);
    }

    static String amount(Money money) {
        return BillingWords.amount(money);
    }

    List<String> issuer() {
        var issuer = around.issuer();
        var lines = new ArrayList<String>();
        lines.add(issuer.name());
        add(lines, issuer.address());
        add(lines, issuer.postalAddress());
        add(lines, joined(tel(issuer.phone()), issuer.email()));
        add(
                lines,
                joined(
                        issuer.taxPin().isEmpty() ? "" : words.pin(issuer.taxPin()),
                        issuer.vatNumber().isEmpty() ? "" : words.vat(issuer.vatNumber())));
        return lines;
    }

    List<String> to() {
        var party = around.party();
        var lines = new ArrayList<String>();
        lines.add(party.name());
        add(lines, party.address());
        add(lines, tel(phone(party.phone())));
        add(lines, party.email());
        return lines;
    }

    Pair account() {
        return new Pair(words.account(), around.party().account());
    }

    Optional<Check> check() {
        return around.code()
                .map(code ->
                        new Check(
                                verifyUnder + code.value(), words.checkTitle(), words.checkText()));
    }

    String pages() {
        return words.pages("{0}", "{1}");
    }

    private String tel(String phone) {
        return phone.isEmpty() ? "" : words.tel(phone);
    }

    private static String phone(String e164) {
        try {
            return e164.isEmpty() ? "" : PhoneNumber.parse(e164).spaced();
        } catch (DomainException unreadable) {
            return e164;
        }
    }

    private static void add(List<String> lines, String line) {
        if (!line.isBlank()) {
            lines.add(line);
        }
    }

    private static String joined(String first, String second) {
        return String.join(
                " · ", Stream.of(first, second).filter(part -> !part.isBlank()).toList());
    }
}
