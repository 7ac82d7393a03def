package io.uplink.domain.care.sla;

import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.BranchId;
import java.util.Optional;

/**
 * The tickets that a policy is for. What it does not name may be anything.
 *
 * <p>Of several scopes that cover a ticket the one that names the most wins; of those that name as
 * many, the one that names the customer class, then the category, then the branch, then the
 * priority. Two different scopes that cover one ticket never name the same things, so there is
 * always one winner.
 *
 * @param category key of a category
 * @param customerClass key of a customer class
 */
public record SlaScope(
        Optional<Priority> priority,
        Optional<String> category,
        Optional<String> customerClass,
        Optional<BranchId> branch) {

    private static final int PER_NAMED = 16;

    public static SlaScope of(Priority priority) {
        return new SlaScope(
                Optional.of(priority), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Every ticket. */
    public static SlaScope everything() {
        return new SlaScope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Whether a ticket of that kind is of it; what nobody knows yet matches nothing that is named.
     */
    public boolean covers(Situation ticket) {
        return (priority.isEmpty() || priority.get() == ticket.priority())
                && (category.isEmpty() || category.equals(ticket.category()))
                && (customerClass.isEmpty() || customerClass.equals(ticket.customerClass()))
                && (branch.isEmpty() || branch.equals(ticket.branch()));
    }

    /** Whether some ticket is covered by both. */
    public boolean meets(SlaScope other) {
        return agree(priority, other.priority)
                && agree(category, other.category)
                && agree(customerClass, other.customerClass)
                && agree(branch, other.branch);
    }

    private static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** How exactly it says which tickets: of those that cover a ticket the highest wins. */
    public int rank() {
        var named = 0;
        var which = 0;
        for (var part :
                new boolean[] {
                    customerClass.isPresent(),
                    category.isPresent(),
                    branch.isPresent(),
                    priority.isPresent()
                }) {
            named += part ? 1 : 0;
            which = which * 2 + (part ? 1 : 0);
        }
        return named * PER_NAMED + which;
    }
}
