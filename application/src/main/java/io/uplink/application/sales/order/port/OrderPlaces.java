package io.uplink.application.sales.order.port;

import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.List;
import java.util.Optional;

/** The branches that orders go to, and the customers that they may be for. */
public interface OrderPlaces {

    /** The open ones, by name. */
    List<Branch> branches();

    /** The one that was chosen, if it is open; else the oldest open one. */
    BranchId branchOf(Optional<BranchId> chosen);

    /**
     * The one that was chosen, if it is open; else the open one that most of the latest customers
     * of the area belong to; else the oldest open one.
     *
     * @param area as a stranger typed it; empty if nothing was
     */
    BranchId branchNear(Optional<BranchId> chosen, String area);

    /** The customer with exactly that account; of merged records the one that stays. */
    Optional<Account> account(String number);

    /** A branch to choose. */
    record Branch(BranchId id, String name) {}

    /** A customer of a branch. */
    record Account(CustomerId id, BranchId branch) {}
}
