package io.uplink.domain.care.customer;

import io.uplink.domain.shared.DomainEvent;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.UUID;

/** What happened to a customer; each carries how the customer stood right after it. */
public sealed interface CustomerEvent extends DomainEvent {

    About about();

    @Override
    default UUID subject() {
        return about().customer().value();
    }

    @Override
    default String type() {
        return switch (this) {
            case Registered _ -> "customer.registered";
            case Edited _ -> "customer.edited";
            case Classified _ -> "customer.classified";
            case StatusChanged _ -> "customer.status-changed";
            case Deleted _ -> "customer.deleted";
            case Erased _ -> "customer.erased";
            case Restored _ -> "customer.restored";
            case Merged _ -> "customer.merged";
            case Unmerged _ -> "customer.unmerged";
        };
    }

    /** The customer; names and numbers stay out, for events are kept long. */
    record About(CustomerId customer, String account, BranchId branch, CustomerStatus status) {}

    /** Somebody became a customer. */
    record Registered(About about, Instant occurredAt) implements CustomerEvent {}

    /** Details were corrected. */
    record Edited(About about, Instant occurredAt) implements CustomerEvent {}

    /** Of another class now, after an edit. */
    record Classified(About about, Instant occurredAt) implements CustomerEvent {}

    /** The service stands differently now. */
    record StatusChanged(About about, CustomerStatus from, String reason, Instant occurredAt)
            implements CustomerEvent {}

    /** Taken out of all lists. */
    record Deleted(About about, Instant occurredAt) implements CustomerEvent {}

    /** The personal data are gone, for good. */
    record Erased(About about, Instant occurredAt) implements CustomerEvent {}

    /** Back in all lists. */
    record Restored(About about, Instant occurredAt) implements CustomerEvent {}

    /** Read with another record of the same person from now on. */
    record Merged(About about, CustomerId into, Instant occurredAt) implements CustomerEvent {}

    /** Stands for itself again. */
    record Unmerged(About about, CustomerId from, Instant occurredAt) implements CustomerEvent {}
}
