package io.uplink.adapter.out.postgres.outreach.message;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.outreach.message.port.BranchLeads;
import io.uplink.application.outreach.message.port.PersonFacts.Facts;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** One statement; the union leaves out who is both. */
@ApplicationScoped
class SqlBranchLeads implements BranchLeads {

    private static final String LEADS =
            """
            select p.id, p.name, p.phone, p.language, p.password_hash is not null as signs_in
              from person p
             where p.active
               and p.id in (select b.manager_id from branch b where b.id = $1
                            union
                            select t.leader_id from team t where t.branch_id = $1 and t.active)
             order by p.name, p.id
            """;

    private final Sql sql;

    SqlBranchLeads(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Facts> of(BranchId branch) {
        return sql.list(
                LEADS,
                Tuple.of(branch.value()),
                row ->
                        new Facts(
                                new PersonId(row.getUUID("id")),
                                row.getString("name"),
                                Optional.ofNullable(row.getString("phone")).map(PhoneNumber::new),
                                Language.ofCode(row.getString("language")),
                                Optional.of(branch),
                                row.getBoolean("signs_in")));
    }
}
