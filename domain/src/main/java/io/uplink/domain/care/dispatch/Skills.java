package io.uplink.domain.care.dispatch;

import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.util.Set;

/**
 * Which tickets a person can take.
 *
 * @param branches where the person works
 * @param categories of tickets that the person knows; empty for all
 * @param away whether the person gets none by itself at present
 */
public record Skills(
        PersonId person,
        String name,
        Set<BranchId> branches,
        Set<String> categories,
        boolean away,
        long version) {

    public Skills {
        branches = Set.copyOf(branches);
        categories = Set.copyOf(categories);
    }
}
