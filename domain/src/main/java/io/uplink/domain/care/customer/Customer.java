package io.uplink.domain.care.customer;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody whom we connect, or did, or will.
 *
 * <p>Deleting only takes a customer out of the lists: tickets and messages keep pointing to them.
 */
public final class Customer {

    private final CustomerId id;
    private final AccountNumber account;
    private final Optional<PersonId> createdBy;
    private final Instant createdAt;
    private final long version;
    private final List<CustomerEvent> events = new ArrayList<>();
    private CustomerDetails details;
    private CustomerStatus status;
    private Optional<Instant> deletedAt;
    private Instant updatedAt;

    private Customer(Snapshot from) {
        id = from.id();
        account = from.account();
        createdBy = from.createdBy();
        createdAt = from.createdAt();
        version = from.version();
        details = from.details();
        status = from.status();
        deletedAt = from.deletedAt();
        updatedAt = from.updatedAt();
    }

    /** Somebody new; {@code createdBy} is empty if none of our people did it. */
    public static Customer register(
            CustomerId id,
            AccountNumber account,
            CustomerDetails details,
            CustomerStatus status,
            Optional<PersonId> createdBy,
            Instant now) {
        var customer =
                new Customer(
                        new Snapshot(
                                id,
                                account,
                                details,
                                status,
                                createdBy,
                                now,
                                now,
                                Optional.empty(),
                                0));
        customer.events.add(new CustomerEvent.Registered(customer.about(), now));
        return customer;
    }

    public static Customer restore(Snapshot stored) {
        return new Customer(stored);
    }

    /** Corrects what we know; the same again is no change. */
    public void edit(CustomerDetails corrected, Instant now) {
        requirePresent();
        if (!corrected.equals(details)) {
            var classified = !corrected.customerClass().equals(details.customerClass());
            details = corrected;
            changed(now, new CustomerEvent.Edited(about(), now));
            if (classified) {
                events.add(new CustomerEvent.Classified(about(), now));
            }
        }
    }

    /**
     * The service stands differently; the status it has already is no change.
     *
     * @return the step for the history; empty if nothing changed
     */
    public Optional<StatusChange> changeStatus(
            UUID change, CustomerStatus to, String reason, String byName, Instant now) {
        requirePresent();
        if (to == status) {
            return Optional.empty();
        }
        var faults = new Faults();
        var why = faults.text("reason", Optional.of(reason), StatusChange.LONGEST_REASON);
        faults.refuse();
        var from = status;
        status = to;
        changed(now, new CustomerEvent.StatusChanged(about(), from, why, now));
        return Optional.of(new StatusChange(change, id, now, Optional.of(from), to, byName, why));
    }

    /** The first step of the history. */
    public StatusChange firstStatus(UUID change, String byName) {
        return new StatusChange(change, id, createdAt, Optional.empty(), status, byName, "");
    }

    /** Takes the customer out of all lists, unless work is still owed. */
    public void delete(int ticketsOpen, Instant now) {
        if (deletedAt.isPresent()) {
            return;
        }
        if (ticketsOpen > 0) {
            throw new DomainException(new CustomerError.TicketsOpen(ticketsOpen));
        }
        deletedAt = Optional.of(now);
        changed(now, new CustomerEvent.Deleted(about(), now));
    }

    /** Takes a deletion back. */
    public void undelete(Instant now) {
        if (deletedAt.isPresent()) {
            deletedAt = Optional.empty();
            changed(now, new CustomerEvent.Restored(about(), now));
        }
    }

    /** Hands over the events recorded so far and forgets them. */
    public List<CustomerEvent> drainEvents() {
        var drained = List.copyOf(events);
        events.clear();
        return drained;
    }

    public CustomerId id() {
        return id;
    }

    public boolean isDeleted() {
        return deletedAt.isPresent();
    }

    /** Whose it is, for permissions, its tickets aside. */
    public Placement placement() {
        return Placement.in(Optional.of(details.branch()), createdBy.map(Set::of).orElse(Set.of()));
    }

    public Snapshot snapshot() {
        return new Snapshot(
                id, account, details, status, createdBy, createdAt, updatedAt, deletedAt, version);
    }

    private void changed(Instant now, CustomerEvent event) {
        updatedAt = now;
        events.add(event);
    }

    private void requirePresent() {
        if (deletedAt.isPresent()) {
            throw new DomainException(new CustomerError.NotFound());
        }
    }

    private CustomerEvent.About about() {
        return new CustomerEvent.About(id, account.text(), details.branch(), status);
    }

    /** The stored form; {@code version} is the one it was loaded with, 0 if never stored. */
    public record Snapshot(
            CustomerId id,
            AccountNumber account,
            CustomerDetails details,
            CustomerStatus status,
            Optional<PersonId> createdBy,
            Instant createdAt,
            Instant updatedAt,
            Optional<Instant> deletedAt,
            long version) {

        /** The same once it was saved over what it was loaded from. */
        public Snapshot saved() {
            return new Snapshot(
                    id,
                    account,
                    details,
                    status,
                    createdBy,
                    createdAt,
                    updatedAt,
                    deletedAt,
                    version + 1);
        }
    }
}
