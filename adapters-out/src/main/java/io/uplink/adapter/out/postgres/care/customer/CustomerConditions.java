package io.uplink.adapter.out.postgres.care.customer;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.care.customer.port.CustomerQueries.Filter;
import io.uplink.application.care.customer.port.CustomerQueries.Scope;
import io.uplink.domain.shared.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

    static Where narrowed(Where where, Filter filter) {
        withoutStatus(where, filter);
        filter.status().ifPresent(status -> where.and("c.status = ?", status.code()));
        return where;
    }

    static Where withoutStatus(Where where, Filter filter) {
        filter.text().ifPresent(text -> saying(where, text));
        filter.branch().ifPresent(branch -> where.and("c.branch_id = ?", branch.value()));
        filter.area().ifPresent(area -> where.and("lower(c.area) = lower(?)", area));
        filter.from().ifPresent(from -> where.and("c.created_at >= ?", Sql.at(from)));
        filter.until().ifPresent(until -> where.and("c.created_at < ?", Sql.at(until)));
        return where;
    }

    /** The customer, or a record that is read with them, says it; each is a walk of an index. */
    static void saying(Where where, String text) {
        var patterns = SearchText.patterns(text);
        if (patterns.isEmpty()) {
            return;
        }
        var all =
                String.join(" and ", Collections.nCopies(patterns.size(), "%s.search_text like ?"));
        var values = new ArrayList<Object>(patterns);
        values.addAll(patterns);
        where.and(
                "("
                        + all.replace("%s", "c")
                        + ") or c.id = any (array(select m.merged_into"
                        + " from customer m where m.merged_into is not null"
                        + " and m.deleted_at is null and "
                        + all.replace("%s", "m")
                        + "))",
                values.toArray());
    }

    static UUID[] values(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(UUID[]::new);
    }
}
