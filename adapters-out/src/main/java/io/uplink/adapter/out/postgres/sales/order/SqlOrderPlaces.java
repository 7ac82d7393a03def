package io.uplink.adapter.out.postgres.sales.order;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@ApplicationScoped
class SqlOrderPlaces implements OrderPlaces {

    private static final String BRANCH =
            """
            select coalesce((select b.id from branch b where b.id = $1 and b.active),
                            (select b.id from branch b where b.active
                              order by b.created_at, b.id limit 1)) as id
            """;

    /** Neighbours that are asked where they belong: the latest, for borders of branches move. */
    private static final int NEIGHBOURS = 50;

    private static final String NEAR =
            """
            select b.id
              from (select c.branch_id from customer c
                     where lower(c.area) = lower($1) and c.deleted_at is null
                     order by c.created_at desc, c.id desc limit %d) near
              join branch b on b.id = near.branch_id and b.active
             group by b.id order by count(*) desc, b.id limit 1
            """
                    .formatted(NEIGHBOURS);

    private static final String ACCOUNT =
            """
            select c.id, c.branch_id
              from customer m join customer c on c.id = coalesce(m.merged_into, m.id)
             where upper(m.account_number) = $1 and m.deleted_at is null and c.deleted_at is null
            """;

    private final Sql sql;

    SqlOrderPlaces(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Branch> branches() {
        return sql.list(
                "select b.id, b.name from branch b where b.active order by lower(b.name), b.id",
                Tuple.tuple(),
                row -> new Branch(new BranchId(row.getUUID("id")), row.getString("name")));
    }

    @Override
    public BranchId branchOf(Optional<BranchId> chosen) {
        return sql.one(
                        BRANCH,
                        Tuple.tuple().addValue(chosen.map(Id::value).orElse(null)),
                        row -> new BranchId(row.getUUID("id")))
                .orElseThrow();
    }

    @Override
    public BranchId branchNear(Optional<BranchId> chosen, String area) {
        return chosen.isPresent() || area.isBlank()
                ? branchOf(chosen)
                : branchOf(
                        sql.one(
                                NEAR,
                                Tuple.of(area.strip()),
                                row -> new BranchId(row.getUUID("id"))));
    }

    @Override
    public Optional<Account> account(String number) {
        return sql.one(
                ACCOUNT,
                Tuple.of(number.strip().toUpperCase(Locale.ROOT)),
                row ->
                        new Account(
                                new CustomerId(row.getUUID("id")),
                                new BranchId(row.getUUID("branch_id"))));
    }
}
