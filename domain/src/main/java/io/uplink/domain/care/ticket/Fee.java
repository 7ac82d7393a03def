package io.uplink.domain.care.ticket;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a customer pays for a service on a ticket.
 *
 * @param type the kind of fee it was made from; empty for a name of its own
 * @param paid empty while it is owed
 */
public record Fee(
        UUID id,
        TicketId ticket,
        Optional<UUID> type,
        String name,
        Money amount,
        String note,
        PersonId addedBy,
        Instant addedAt,
        Optional<Payment> paid) {

    /** No service of ours costs more; a slip of the keyboard does. */
    static final long MOST_MINOR = 100_000_000_00L;

    public Fee {
        var faults = new Faults();
        name = faults.text("name", Optional.of(name), 80);
        note = faults.optionalText("note", Optional.of(note), 500).orElse("");
        if (!amount.isPositive()) {
            faults.add("amount", "amount.not-positive");
        } else if (amount.minor() > MOST_MINOR) {
            faults.add("amount", "amount.too-large");
        }
        faults.refuse();
    }

    /** Paid already is a success without effect: the first reference stays. */
    public Fee paidBy(String reference, Instant now) {
        return paid.isPresent()
                ? this
                : new Fee(
                        id,
                        ticket,
                        type,
                        name,
                        amount,
                        note,
                        addedBy,
                        addedAt,
                        Optional.of(new Payment(reference, now)));
    }

    public void requireUnpaid() {
        if (paid.isPresent()) {
            throw new DomainException(new TicketError.FeePaid());
        }
    }

    /** That it was paid, and how one can find it again. */
    public record Payment(String reference, Instant at) {

        public Payment {
            var faults = new Faults();
            reference = faults.text("reference", Optional.of(reference), 80);
            faults.refuse();
        }
    }
}
