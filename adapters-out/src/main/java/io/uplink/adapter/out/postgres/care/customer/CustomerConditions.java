package io.uplink.adapter.out.postgres.care.customer;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.care.customer.port.CustomerQueries.Filter;
import io.uplink.application.care.customer.port.CustomerQueries.Scope;
import io.uplink.domain.shared.Id;
import java.util.Collection;
import java.util.UUID;

/** Whom a reader sees and what a filter lets through, over {@code customer c}. */
final class CustomerConditions {

    private static final String THEIR_TICKETS =
            "select t.customer_id from ticket t where t.deleted_at is null"
                    + " and (t.team_id = any(?) or t.assignee_id = ?)";

    private CustomerConditions() {}

    /** Those whom lists show: a merged record is found through the one that it is read with. */
    static Where listed(Scope scope) {
        return within(scope).and("c.merged_into is null");
    }

    /** Everybody whom the reader may see. */
    static Where within(Scope scope) {
        var where = new Where().and("c.deleted_at is null");
        var reader = scope.reader();
        var me = reader.id().value();
        return switch (scope.reach()) {
            case ALL -> where;
            case BRANCH ->
                    where.and(
                            "c.branch_id = any(?) or c.created_by = ?",
                            values(reader.branches()),
                            me);
            case TEAM ->
                    where.and(
                            ("c.created_by = ? or c.id in (%1$s) or c.id in (select k.merged_into"
                                            + " from customer k where k.merged_into is not null"
                                            + " and k.id in (%1$s))")
                                    .formatted(THEIR_TICKETS),
                            me,
                            values(reader.teams()),
                            me,
                            values(reader.teams()),
                            me);
            case OWN -> where.and("c.created_by = ?", me);
        };
    }

    /** All of it but what they are to say. */
    static Where narrowed(Where where, Filter filter) {
        withoutStatus(where, filter);
        filter.status().ifPresent(status -> where.and("c.status = ?", status.code()));
        return where;
    }

    /** All of it but the status and what they are to say. */
    static Where withoutStatus(Where where, Filter filter) {
        filter.branch().ifPresent(branch -> where.and("c.branch_id = ?", branch.value()));
        filter.area().ifPresent(area -> where.and("lower(c.area) = lower(?)", area));
        filter.from().ifPresent(from -> where.and("c.created_at >= ?", Sql.at(from)));
        filter.until().ifPresent(until -> where.and("c.created_at < ?", Sql.at(until)));
        return where;
    }

    static Where saying(Where where, String text) {
        CustomerSaying.of(text, where::argument).ifPresent(said -> where.and(said.ofAll()));
        return where;
    }

    static UUID[] values(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(UUID[]::new);
    }
}
