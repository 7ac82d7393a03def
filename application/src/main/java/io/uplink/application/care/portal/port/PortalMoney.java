package io.uplink.application.care.portal.port;

import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A customer's money with us. */
public interface PortalMoney {

    Standing standing(CustomerId customer, int most);

    /** Where the customer pays an own invoice, as a path; empty for one that is not theirs. */
    Optional<String> payAt(CustomerId customer, UUID bill);

    /**
     * How the customer stands.
     *
     * @param credit what was paid and pays nothing yet
     * @param bills the newest first
     * @param payments the latest first
     */
    record Standing(
            Money owed, Money overdue, Money credit, List<Bill> bills, List<Paid> payments) {}

    /** An issued invoice. */
    record Bill(
            UUID id,
            String number,
            LocalDate day,
            LocalDate dueOn,
            Money total,
            Money balance,
            boolean overdue) {}

    /** A payment. */
    record Paid(String number, String reference, LocalDate day, Money amount) {}
}
