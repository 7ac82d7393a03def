package io.uplink.application.care.customer.port;

import io.uplink.domain.care.customer.AccountNumber;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.StatusChange;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The customers. */
public interface CustomerRepository {

    /** Also one that was deleted. */
    Optional<Customer> findById(CustomerId id);

    /**
     * Nobody else changes these until the caller's unit of work ends. To be asked before they are
     * loaded; taken in one order, so that two callers do not wait for each other.
     */
    void hold(Set<CustomerId> ids);

    /** How many are merged into that one. */
    int held(CustomerId into);

    /** The customer with that account number, whatever became of them. */
    Optional<CustomerId> numbered(AccountNumber account);

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(Customer customer);

    /** Adds a step to the history of a customer's service. */
    void note(StatusChange change);

    /**
     * Who has one of these numbers, deleted customers aside; a merged record's belong to the one it
     * is read with. Until the caller's unit of work ends, no other one that asks the same can go
     * on: two people who register the same number at once see each other.
     */
    List<Holder> holders(Set<PhoneNumber> phones);

    /** Also by a deleted customer: papers with the number are out there. */
    boolean isTaken(AccountNumber account);

    /** Whether the branch exists and takes customers. */
    boolean isOpen(BranchId branch);

    /** A customer who has a number. */
    record Holder(
            PhoneNumber phone, CustomerId id, String name, String account, Placement placement) {}
}
