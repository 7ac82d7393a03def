package io.uplink.application.money.invoice.port;

import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is charged and pays. A record that was merged into another stands for that one. */
public interface Debtors {

    /** Empty for one that is unknown or removed. */
    Optional<Debtor> find(CustomerId id);

    Optional<Debtor> findByAccount(String account);

    /**
     * The same, and nobody else moves the customer's money until the unit of work ends. What was
     * read of it before is to be read again.
     */
    Optional<Debtor> hold(CustomerId id);

    /** Many at once, always in the same order, by the id that was asked for. */
    Map<CustomerId, Debtor> hold(Set<CustomerId> ids);

    /** A customer, as far as money goes. */
    record Debtor(CustomerId id, String name, String account, BranchId branch) {

        public Placement placement() {
            return Placement.in(branch);
        }
    }
}
