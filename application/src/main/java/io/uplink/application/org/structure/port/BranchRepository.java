package io.uplink.application.org.structure.port;

import io.uplink.domain.org.structure.Branch;
import io.uplink.domain.shared.id.BranchId;
import java.util.Optional;

/** The branches. */
public interface BranchRepository {

    Optional<Branch> findById(BranchId id);

    Optional<BranchId> withCode(String code);

    /** Whatever the case. */
    Optional<BranchId> withName(String name);

    /** What keeps it from being closed. */
    Use use(BranchId id);

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(Branch branch);

    /** The active people of a branch and its tickets that are not resolved. */
    record Use(long people, long openTickets) {}
}
