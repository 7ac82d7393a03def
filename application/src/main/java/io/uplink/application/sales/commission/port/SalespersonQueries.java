package io.uplink.application.sales.commission.port;

import io.uplink.application.shared.Page;
import io.uplink.domain.sales.commission.CommissionEntry;
import io.uplink.domain.sales.commission.CommissionEntryId;
import io.uplink.domain.sales.commission.PayoutId;
import io.uplink.domain.sales.commission.Salesperson;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who sells how much, as screens show it: one statement each. An order counts on the day it was
 * placed, once it is paid or became a customer and while it is not cancelled; its revenue is the
 * price of the first period.
 */
public interface SalespersonQueries {

    /** Where lists of people end: a company has some dozens. */
    int MOST = 200;

    /**
     * Whoever sold most in those days first; {@code until} is the first day that is not counted.
     */
    List<Standing> standings(Within within, Instant from, Instant until);

    /** All that is known of one, with the months from that on; empty where not to be seen. */
    Optional<Sheet> sheet(Within within, SalespersonId id, YearMonth from);

    /** What was earned and taken back, the latest first. */
    Page<Line> commissions(Within within, Filter filter, Optional<String> cursor, int size);

    /** The active ones, by name. */
    List<Choice> choices(Optional<Set<BranchId>> branches);

    /** Active people of ours, by name, who may be one. */
    List<Person> people(Optional<Set<BranchId>> branches);

    /**
     * How far a reader sees.
     *
     * @param branches empty for all of them
     * @param own only this person
     */
    record Within(Optional<Set<BranchId>> branches, Optional<PersonId> own) {

        public static Within everything() {
            return new Within(Optional.empty(), Optional.empty());
        }
    }

    /** Which entries; {@code open} only those that wait to be paid. */
    record Filter(Optional<SalespersonId> salesperson, boolean open) {}

    /** How much somebody sold, earned in those days, and is owed today. */
    record Standing(
            SalespersonId id,
            String name,
            String code,
            boolean active,
            String branch,
            int orders,
            Money revenue,
            Money earned,
            Money owed) {}

    /**
     * Somebody with everything around them.
     *
     * @param person the name of whoever signs in
     * @param months that have a target or orders, from the earliest
     * @param payouts the latest twenty
     */
    record Sheet(
            Salesperson.Snapshot salesperson,
            String branchName,
            Optional<String> person,
            Money owed,
            List<Month> months,
            List<Paid> payouts) {}

    /** What was sold in a month, and what was to be. */
    record Month(
            YearMonth month,
            int orders,
            Money revenue,
            Optional<Integer> targetOrders,
            Optional<Money> targetRevenue) {}

    /** What was paid out. */
    record Paid(PayoutId id, Money amount, String account, LocalDate day) {}

    /** What an order changed. */
    record Line(
            CommissionEntryId id,
            SalespersonId salesperson,
            String name,
            OrderId order,
            String number,
            CommissionEntry.Kind kind,
            Money amount,
            LocalDate day,
            boolean open,
            boolean paid,
            Instant at) {}

    record Choice(SalespersonId id, String name) {}

    record Person(PersonId id, String name) {}
}
