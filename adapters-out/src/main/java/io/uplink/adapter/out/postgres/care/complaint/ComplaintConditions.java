package io.uplink.adapter.out.postgres.care.complaint;

import io.uplink.adapter.out.postgres.shared.CustomerRecords;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Typed;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.care.complaint.port.ComplaintQueries.Filter;
import io.uplink.application.care.complaint.port.ComplaintQueries.Scope;
import io.uplink.application.care.complaint.port.ComplaintQueries.Standing;
import io.uplink.domain.shared.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** What a reader sees and what a filter lets through, over {@code complaint c}. */
final class ComplaintConditions {

    static final String OVERDUE =
            "c.settled_at is null and (c.resolve_by <= ? or"
                    + " c.acknowledged_at is null and c.acknowledge_by <= ?)";

    static final String DUE_SOON = "c.settled_at is null and c.warn_at <= ? and c.resolve_by > ?";

    private static final String OWN = "c.taken_by = ? or c.reviewer_id = ? or c.decided_by = ?";

    /** As the index on it has it. */
    private static final String SEARCHED =
            "lower(c.number || ' ' || c.name || ' ' || c.phone || ' ' || c.subject)";

    private ComplaintConditions() {}

    static Where within(Scope scope) {
        var where = new Where();
        var reader = scope.reader();
        var me = reader.id().value();
        return switch (scope.reach()) {
            case ALL -> where;
            case BRANCH ->
                    where.and(
                            "c.branch_id = any(?) or " + OWN,
                            values(reader.branches()),
                            me,
                            me,
                            me);
            // A complaint is no team's until a ticket is worked for it.
            case TEAM, OWN -> where.and(OWN, me, me, me);
        };
    }

    static Where narrowed(Where where, Filter filter, Instant now) {
        filter.text()
                .ifPresent(text ->
                        Typed.digits(text)
                                .ifPresentOrElse(
                                        digits ->
                                                where.and(
                                                        SEARCHED + " like ? or c.phone like ?",
                                                        Typed.part(text),
                                                        digits),
                                        () -> where.and(SEARCHED + " like ?", Typed.part(text))));
        filter.state().ifPresent(state -> where.and("c.state = ?", state.code()));
        filter.standing().ifPresent(standing -> standing(where, standing, now));
        filter.category().ifPresent(category -> where.and("c.category = ?", category.code()));
        filter.branch().ifPresent(branch -> where.and("c.branch_id = ?", branch.value()));
        filter.customer()
                .ifPresent(customer ->
                        where.and(
                                "c.customer_id = any ("
                                        + CustomerRecords.of(where.argument(customer.value()))
                                        + ")"));
        filter.from().ifPresent(from -> where.and("c.received_at >= ?", Sql.at(from)));
        filter.until().ifPresent(until -> where.and("c.received_at < ?", Sql.at(until)));
        return where;
    }

    private static void standing(Where where, Standing standing, Instant now) {
        var at = Sql.at(now);
        switch (standing) {
            case OPEN -> where.and("c.settled_at is null");
            case UNSEEN -> where.and("c.settled_at is null and c.acknowledged_at is null");
            case DUE_SOON -> where.and(DUE_SOON, at, at);
            case OVERDUE -> where.and(OVERDUE, at, at);
        }
    }

    static UUID[] values(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(UUID[]::new);
    }
}
