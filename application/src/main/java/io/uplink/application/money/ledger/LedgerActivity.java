package io.uplink.application.money.ledger;

import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.Books;
import io.uplink.domain.money.ledger.Posted;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What the activity trail says about the books. */
final class LedgerActivity {

    /** There is one set of books; the trail wants an id of everything. */
    private static final Subject BOOKS =
            new Subject("ledger", new UUID(0x019a000000007000L, 0x800000000000d001L), "");

    private LedgerActivity() {}

    static Subject books() {
        return BOOKS;
    }

    static Subject account(Account account) {
        return new Subject(
                "ledger-account", account.id().value(), account.code() + " " + account.name());
    }

    static Subject entry(Posted posted) {
        return new Subject(
                "journal-entry", posted.entry().id().value(), posted.number().toString());
    }

    static Map<String, String> facts(Account account) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("code", account.code().value());
        facts.put("name", account.name());
        facts.put("type", account.type().code());
        facts.put("active", Boolean.toString(account.active()));
        return facts;
    }

    static Map<String, String> facts(Posted posted) {
        var entry = posted.entry();
        var facts = new LinkedHashMap<String, String>();
        facts.put("day", entry.day().toString());
        facts.put("text", entry.text());
        facts.put("amount", entry.total().toDecimal());
        facts.put("currency", entry.currency().getCurrencyCode());
        facts.put("source", entry.source().kind());
        return facts;
    }

    static Map<String, String> facts(Books books) {
        return Map.of("lockedThrough", books.lockedThrough().map(LocalDate::toString).orElse(""));
    }
}
