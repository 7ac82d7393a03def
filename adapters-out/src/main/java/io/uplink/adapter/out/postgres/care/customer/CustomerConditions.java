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

    private CustomerConditions() {}

    /** Everybody in the lists whom the reader may see. */
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
                            "c.created_by = ? or c.id in (select t.customer_id from ticket t"
                                    + " where t.deleted_at is null"
                                    + " and (t.team_id = any(?) or t.assignee_id = ?))",
                            me,
                            values(reader.teams()),
                            me);
            case OWN -> where.and("c.created_by = ?", me);
        };
    }

    static Where narrowed(Where where, Filter filter) {
        withoutStatus(where, filter);
        filter.status().ifPresent(status -> where.and("c.status = ?", status.code()));
        return where;
    }

    static Where withoutStatus(Where where, Filter filter) {
        filter.text()
                .ifPresent(text ->
                        SearchText.patterns(text)
                                .forEach(like -> where.and("c.search_text like ?", like)));
        filter.branch().ifPresent(branch -> where.and("c.branch_id = ?", branch.value()));
        filter.area().ifPresent(area -> where.and("lower(c.area) = lower(?)", area));
        filter.from().ifPresent(from -> where.and("c.created_at >= ?", Sql.at(from)));
        filter.until().ifPresent(until -> where.and("c.created_at < ?", Sql.at(until)));
        return where;
    }

    static UUID[] values(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(UUID[]::new);
    }
}
