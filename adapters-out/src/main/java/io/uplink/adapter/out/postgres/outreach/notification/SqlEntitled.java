package io.uplink.adapter.out.postgres.outreach.notification;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.outreach.notification.port.Entitled;
import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** By roles and branches, as {@code Actor.Person.may} decides of what a branch alone has. */
@ApplicationScoped
class SqlEntitled implements Entitled {

    private static final String ENTITLED =
            """
            select p.id
              from person p
             where p.active
               and exists (select from person_role x join role_grant g on g.role_id = x.role_id
                            where x.person_id = p.id and g.permission in ($1, '*')
                              and (g.reach = 'ALL'
                                   or g.reach = 'BRANCH'
                                      and exists (select from person_branch b
                                                   where b.person_id = p.id and b.branch_id = $2)))
             order by p.id
            """;

    private final Statements statements;

    SqlEntitled(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<PersonId> to(Permission permission, BranchId branch) {
        return statements.list(UUID.class, ENTITLED, permission.key(), branch.value()).stream()
                .map(PersonId::new)
                .toList();
    }
}
