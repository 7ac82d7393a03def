package io.uplink.application.money.payment.port;

import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.shared.Page;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What customers owe, as screens show it: one statement each. */
public interface DebtQueries {

    /** What lies in the days, the oldest first; empty outside of the branches. */
    Optional<Statement> statement(
            Within within, CustomerId customer, LocalDate from, LocalDate until, int most);

    /** How a customer stands now; empty outside of the branches. */
    Optional<Standing> standing(Within within, CustomerId customer, LocalDate today);

    /** Who owed something at the end of a day, by name. */
    Page<Debt> ageing(Within within, LocalDate day, Optional<String> cursor, int size);

    /** What all of them owed together. */
    Buckets total(Within within, LocalDate day);

    /** Kinds of lines of a statement. */
    enum Kind {
        INVOICE,
        CREDIT_NOTE,
        PAYMENT,
        PAYMENT_REVERSED,
        REFUND,
        /** It was to be given back by phone, and did not go. */
        REFUND_RETURNED
    }

    /**
     * A customer's account with us; what is owed is above nothing, what we owe below.
     *
     * @param cut whether there are more lines than were asked for
     */
    record Statement(
            CustomerId customer,
            String name,
            String account,
            Money opening,
            List<StatementLine> lines,
            Money closing,
            boolean cut) {}

    /**
     * A line.
     *
     * @param thing the invoice or payment that it is about
     * @param amount what it adds to what is owed
     */
    record StatementLine(
            LocalDate day, Kind kind, UUID thing, String number, Money amount, Money balance) {}

    /**
     * How a customer stands.
     *
     * @param owed on invoices
     * @param overdue the part of it whose day has passed
     * @param credit what was paid and pays nothing yet
     */
    record Standing(Money owed, Money overdue, Money credit) {}

    /** A customer who owes something. */
    record Debt(CustomerId customer, String name, String account, Buckets buckets) {}

    /** What is owed, by how many days it is late. */
    record Buckets(Money current, Money to30, Money to60, Money to90, Money beyond) {

        public Money total() {
            return current.plus(to30).plus(to60).plus(to90).plus(beyond);
        }
    }
}
