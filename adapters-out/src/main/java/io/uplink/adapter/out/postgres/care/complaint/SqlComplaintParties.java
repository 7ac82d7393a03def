package io.uplink.adapter.out.postgres.care.complaint;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.complaint.port.ComplaintParties;
import io.uplink.domain.care.complaint.Complaint.Place;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SqlComplaintParties implements ComplaintParties {

    private static final String PLACE =
            """
            with holder as (
                select min(c.id::text)::uuid as id, min(c.branch_id::text)::uuid as branch_id
                  from (select distinct coalesce(h.merged_into, h.id) as customer_id
                          from customer_phone p
                          join customer h on h.id = p.customer_id and h.deleted_at is null
                         where p.e164 = $1) p
                  join customer c on c.id = p.customer_id and c.deleted_at is null
                having count(*) = 1
            )
            select h.id as customer_id,
                   coalesce(h.branch_id,
                            (select b.id from branch b where b.id = $2 and b.active),
                            (select b.id from branch b where b.active
                              order by b.created_at, b.id limit 1),
                            (select b.id from branch b order by b.created_at, b.id limit 1)
                           ) as branch_id
              from (select) one left join holder h on true
            """;

    private final Sql sql;

    SqlComplaintParties(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Place placeOf(PhoneNumber phone, Optional<BranchId> chosen) {
        return sql.one(
                        PLACE,
                        Tuple.of(phone.e164()).addValue(chosen.map(Id::value).orElse(null)),
                        row ->
                                new Place(
                                        new BranchId(row.getUUID("branch_id")),
                                        Optional.ofNullable(row.getUUID("customer_id"))
                                                .map(CustomerId::new)))
                .orElseThrow();
    }

    @Override
    public List<Branch> branches() {
        return sql.list(
                "select b.id, b.name from branch b where b.active order by lower(b.name)",
                Tuple.tuple(),
                row -> new Branch(new BranchId(row.getUUID("id")), row.getString("name")));
    }
}
