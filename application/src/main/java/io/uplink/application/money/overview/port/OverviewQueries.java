package io.uplink.application.money.overview.port;

import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How money stands, as one screen shows it: one statement each. */
public interface OverviewQueries {

    /**
     * How it stands now.
     *
     * @param dayBegan when today began at the head office
     * @param monthBegan the same of the month
     */
    Standing standing(Within within, LocalDate today, Instant dayBegan, Instant monthBegan);

    /**
     * What was earned, as the books have it, by branch and by what it was earned with.
     *
     * @param month first day of the month that is shown
     * @param today of it; the month before is shown whole
     */
    Revenue revenue(Within within, LocalDate month, LocalDate today);

    /**
     * What is owed and what came in.
     *
     * @param receivable on invoices
     * @param overdue the part of it whose day has passed
     * @param credit what was paid and pays nothing yet
     * @param month since its first day
     */
    record Standing(
            Money receivable,
            long open,
            Money overdue,
            long late,
            Money credit,
            Money today,
            Money month) {}

    /** This month against the one before; the most first, no more than fit on a page. */
    record Revenue(List<Part> branches, List<Part> sources, Money now, Money before) {

        public Revenue {
            branches = List.copyOf(branches);
            sources = List.copyOf(sources);
        }
    }

    /**
     * A part of what was earned.
     *
     * @param branch of a branch
     * @param name of the branch; of a package, or of the account where it was no subscription
     */
    record Part(Optional<UUID> branch, String name, Money now, Money before) {}
}
