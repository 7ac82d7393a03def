package io.uplink.domain.care.customer;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
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

    /** A page shows them all; whoever needs more registered one person under many names. */
    public static final int MOST_MERGED = 10;

    private final CustomerId id;
    private final AccountNumber account;
    private final Optional<PersonId> createdBy;
    private final Instant createdAt;
    private final long version;
    private final List<CustomerEvent> events = new ArrayList<>();
    private CustomerDetails details;
    private CustomerStatus status;
    private Optional<Instant> deletedAt;
    private Optional<Instant> erasedAt;
    private Optional<Merge> merge;
    private Optional<Payer> payer;
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
        erasedAt = from.erasedAt();
        merge = from.merge();
        payer = from.payer();
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
                                Optional.empty(),
                                Optional.empty(),
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
        requireStanding();
        if (ticketsOpen > 0) {
            throw new DomainException(new CustomerError.TicketsOpen(ticketsOpen));
        }
        deletedAt = Optional.of(now);
        changed(now, new CustomerEvent.Deleted(about(), now));
    }

    /** Takes a deletion back; what was erased is gone for good. */
    public void undelete(Instant now) {
        requireKnown();
        if (deletedAt.isPresent()) {
            deletedAt = Optional.empty();
            changed(now, new CustomerEvent.Restored(about(), now));
        }
    }

    /**
     * Becomes somebody of whom nothing but numbers, dates and states is known, for good; refused
     * while something is owed. One that was erased is left as it is.
     */
    public void erase(int ticketsOpen, int complaintsOpen, Instant now) {
        if (erasedAt.isPresent()) {
            return;
        }
        requireStanding();
        if (ticketsOpen > 0) {
            throw new DomainException(new CustomerError.TicketsOpen(ticketsOpen));
        }
        if (complaintsOpen > 0) {
            throw new DomainException(new CustomerError.ComplaintsOpen(complaintsOpen));
        }
        erasedAt = Optional.of(now);
        deletedAt = deletedAt.or(() -> erasedAt);
        changed(now, new CustomerEvent.Erased(about(), now));
    }

    /** Somebody else pays, or nobody else does; never oneself. */
    public void paidBy(Optional<Payer> other, Instant now) {
        requirePresent();
        if (other.equals(Optional.of(new Payer.Known(id)))) {
            throw Invalid.of("account", "customer.pays-oneself");
        }
        if (!other.equals(payer)) {
            payer = other;
            changed(now, new CustomerEvent.Edited(about(), now));
        }
    }

    /**
     * Is read with the other record of the same person from now on. One step deep: neither one that
     * holds others nor one that stands in another takes part, so circles cannot come up.
     *
     * @param held how many are merged into this one, and into the other
     */
    public void merge(Customer into, Held held, Instant now) {
        if (into.id.equals(id)) {
            throw new DomainException(new CustomerError.MergedWithItself());
        }
        if (merge.filter(one -> one.into().equals(into.id)).isPresent()) {
            return;
        }
        requirePresent();
        into.requirePresent();
        if (held.own() > 0) {
            throw new DomainException(new CustomerError.HoldsMerged(held.own()));
        }
        if (held.other() >= MOST_MERGED) {
            throw new DomainException(new CustomerError.TooManyMerged(MOST_MERGED));
        }
        merge = Optional.of(new Merge(into.id, now));
        changed(now, new CustomerEvent.Merged(about(), into.id, now));
    }

    /** Stands for itself again, with all that it had; one that does is left as it is. */
    public void unmerge(Instant now) {
        var from = merge.map(Merge::into);
        if (from.isPresent()) {
            merge = Optional.empty();
            changed(now, new CustomerEvent.Unmerged(about(), from.get(), now));
        }
    }

    /** How many records are merged into each of two. */
    public record Held(int own, int other) {}

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

    public boolean isErased() {
        return erasedAt.isPresent();
    }

    /** Refuses one of whom nothing is known any more. */
    public void requireKnown() {
        if (erasedAt.isPresent()) {
            throw new DomainException(new CustomerError.Erased());
        }
    }

    /** Which record to read instead; empty for one that stands for itself. */
    public Optional<CustomerId> mergedInto() {
        return merge.map(Merge::into);
    }

    /** Whose it is, for permissions, its tickets aside. */
    public Placement placement() {
        return Placement.in(Optional.of(details.branch()), createdBy.map(Set::of).orElse(Set.of()));
    }

    public Snapshot snapshot() {
        return new Snapshot(
                id, account, details, status, createdBy, createdAt, updatedAt, deletedAt, erasedAt,
                merge, payer, version);
    }

    private void changed(Instant now, CustomerEvent event) {
        updatedAt = now;
        events.add(event);
    }

    private void requirePresent() {
        if (deletedAt.isPresent()) {
            throw new DomainException(new CustomerError.NotFound());
        }
        requireStanding();
    }

    /** Refuses a record that is read with another: that one is to be changed. */
    public void requireStanding() {
        merge.ifPresent(one -> {
            throw new DomainException(new CustomerError.AlreadyMerged(one.into().toString()));
        });
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
            Optional<Instant> erasedAt,
            Optional<Merge> merge,
            Optional<Payer> payer,
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
                    erasedAt,
                    merge,
                    payer,
                    version + 1);
        }
    }
}
