package io.uplink.application.sales.order;

import static io.uplink.application.shared.ActorFixtures.WESTLANDS;

import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.List;
import java.util.Optional;

/** One branch, unless another one is asked for, and one customer who is known. */
public record OneBranch(CustomerId known) implements OrderPlaces {

    @Override
    public List<Branch> branches() {
        return List.of(new Branch(WESTLANDS, "Westlands"));
    }

    @Override
    public BranchId branchOf(Optional<BranchId> chosen) {
        return chosen.orElse(WESTLANDS);
    }

    @Override
    public BranchId branchNear(Optional<BranchId> chosen, String area) {
        return branchOf(chosen);
    }

    @Override
    public Optional<Account> account(String number) {
        return number.equals("ISP-7")
                ? Optional.of(new Account(known, WESTLANDS))
                : Optional.empty();
    }
}
