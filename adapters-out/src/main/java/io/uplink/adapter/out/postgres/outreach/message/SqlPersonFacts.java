package io.uplink.adapter.out.postgres.outreach.message;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.outreach.message.port.PersonFacts;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Read inside the unit of work: a person may be invited in the one that makes the person. */
@ApplicationScoped
class SqlPersonFacts implements PersonFacts {

    private static final String FACTS =
            """
            select p.name, p.phone, p.language, cast(b.branch_id as text),
                   p.password_hash is not null
              from person p
              left join person_branch b on b.person_id = p.id and b.home
             where p.id = $1 and p.active
            """;

    private final Statements statements;

    SqlPersonFacts(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Facts> of(PersonId person) {
        return statements.list(Object[].class, FACTS, person.value()).stream()
                .findFirst()
                .map(row ->
                        new Facts(
                                person,
                                (String) row[0],
                                Optional.ofNullable((String) row[1]).map(PhoneNumber::new),
                                Language.ofCode((String) row[2]),
                                Optional.ofNullable((String) row[3])
                                        .map(UUID::fromString)
                                        .map(BranchId::new),
                                (Boolean) row[4]));
    }
}
