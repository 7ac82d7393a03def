package io.uplink.adapter.out.postgres.care.complaint;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.complaint.port.ComplaintLinkRepository;
import io.uplink.domain.shared.id.ComplaintId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Rows in {@code complaint_link}. */
@ApplicationScoped
class SqlComplaintLinkRepository implements ComplaintLinkRepository {

    private static final String ADD =
            """
            insert into complaint_link (id, complaint_id, token_digest, created_at, expires_at)
            values ($1, $2, $3, $4, $5)
            """;

    private static final String OPENS =
            "select complaint_id from complaint_link where token_digest = $1 and expires_at > $2";

    private static final String PRUNE =
            """
            delete from complaint_link
             where id in (select id from complaint_link where expires_at < $1
                           order by expires_at limit $2)
            """;

    private final Statements statements;
    private final Sql sql;

    SqlComplaintLinkRepository(Statements statements, Sql sql) {
        this.statements = statements;
        this.sql = sql;
    }

    @Override
    public void add(UUID id, ComplaintId complaint, byte[] digest, Instant now, Instant expiresAt) {
        statements.write(ADD, id, complaint.value(), digest, now, expiresAt);
    }

    @Override
    public Optional<ComplaintId> complaintOf(byte[] digest, Instant now) {
        return statements.list(UUID.class, OPENS, digest, now).stream()
                .findFirst()
                .map(ComplaintId::new);
    }

    @Override
    public int prune(Instant expiredBefore, int most) {
        return sql.change(PRUNE, Tuple.of(Sql.at(expiredBefore), most));
    }
}
