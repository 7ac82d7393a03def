package io.uplink.bootstrap.browser;

import io.uplink.application.money.ledger.PostEntry;
import io.uplink.application.money.ledger.ReverseEntry;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.money.ledger.Posted;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A month of a small company's books, for the pages that show them. */
@ApplicationScoped
class LedgerScene {

    private static final String BANK = "019a0000-0000-7000-8000-0000000a1120";

    private final PostEntry postEntry;
    private final ReverseEntry reverseEntry;

    LedgerScene(PostEntry postEntry, ReverseEntry reverseEntry) {
        this.postEntry = postEntry;
        this.reverseEntry = reverseEntry;
    }

    Map<String, String> pages(UUID admin) {
        var bookkeeper =
                new Actor.Person(
                        new PersonId(admin),
                        "Njeri Wambui",
                        Language.ENGLISH,
                        admin,
                        Map.of(Permission.ACCOUNTING_POST, Reach.ALL),
                        Set.of(),
                        Set.of());
        post(
                bookkeeper,
                2,
                "Owner's capital paid in",
                debit("1120", 250_000_000),
                credit("3100", 250_000_000));
        post(
                bookkeeper,
                3,
                "Fibre equipment bought from a supplier on credit",
                debit("1300", 87_345_650),
                debit("2210", 13_975_304),
                credit("2100", 101_320_954));
        var sale =
                post(
                        bookkeeper,
                        5,
                        "Invoices of October, home internet packages",
                        debit("1200", 145_000_000),
                        credit("4100", 125_000_000),
                        credit("2200", 20_000_000));
        post(
                bookkeeper,
                9,
                "M-Pesa receipts of the week",
                debit("1110", 98_765_432),
                credit("1200", 98_765_432));
        post(
                bookkeeper,
                12,
                "M-Pesa swept to the bank",
                debit("1120", 98_000_000),
                debit("5800", 12_500),
                credit("1110", 98_012_500));
        var twice =
                post(
                        bookkeeper,
                        16,
                        "Rent of the office in Westlands",
                        debit("5200", 12_000_000),
                        credit("1120", 12_000_000));
        reverseEntry.execute(
                bookkeeper,
                new ReverseEntry.Input(
                        twice.entry().id(),
                        Optional.of(day(17)),
                        "Rent was entered twice",
                        Version.of(1)));
        var pages = new LinkedHashMap<String, String>();
        pages.put("ledger-chart", "/ledger/accounts");
        pages.put("ledger-account-new", "/ledger/accounts/new");
        pages.put("ledger-statement", "/ledger/accounts/" + BANK + "?from=2026-10-01");
        pages.put("ledger-journal", "/ledger/journal");
        pages.put("ledger-journal-none", "/ledger/journal?text=nothing-of-that-name");
        pages.put("ledger-entry", "/ledger/journal/" + sale.entry().id());
        pages.put("ledger-entry-reversed", "/ledger/journal/" + twice.entry().id());
        pages.put("ledger-entry-new", "/ledger/journal/new");
        pages.put("ledger-trial-balance", "/ledger/trial-balance");
        pages.put("ledger-period", "/ledger/period");
        return pages;
    }

    private Posted post(Actor by, int day, String text, PostEntry.Line... lines) {
        return postEntry.execute(
                by,
                new PostEntry.Input(Optional.of(day(day)), text, List.of(lines), Optional.empty()));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 10, day);
    }

    private static PostEntry.Line debit(String account, long minor) {
        return new PostEntry.Line(
                account, Optional.of(Money.ofMinor(minor, Money.KES)), Optional.empty(), "");
    }

    private static PostEntry.Line credit(String account, long minor) {
        return new PostEntry.Line(
                account, Optional.empty(), Optional.of(Money.ofMinor(minor, Money.KES)), "");
    }
}
