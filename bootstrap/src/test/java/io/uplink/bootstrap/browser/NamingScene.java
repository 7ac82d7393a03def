package io.uplink.bootstrap.browser;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Secrets;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What payers see who are asked whose account they meant, in each state. */
@ApplicationScoped
class NamingScene {

    private final Sql sql;
    private final Ids ids;
    private final Secrets secrets;
    private final MpesaScene mpesa;

    NamingScene(Sql sql, Ids ids, Secrets secrets, MpesaScene mpesa) {
        this.sql = sql;
        this.ids = ids;
        this.secrets = secrets;
        this.mpesa = mpesa;
    }

    Map<String, String> pages(UUID branch) {
        var customer = customer(branch);
        var pages = new LinkedHashMap<String, String>();
        pages.put("name-ask", question(branch, Optional.empty(), 1, false));
        pages.put("name-confirm", question(branch, Optional.of(customer), 2, false));
        pages.put(
                "name-confirm-sw", question(branch, Optional.of(customer), 2, false) + "?lang=sw");
        pages.put("name-used-up", question(branch, Optional.empty(), 5, false));
        pages.put("name-said", question(branch, Optional.of(customer), 2, true));
        return pages;
    }

    private UUID customer(UUID branch) {
        var id = ids.next();
        sql.run(
                """
                insert into customer (id, account_number, name, status, branch_id, search_text,
                        created_at, updated_at, version)
                values ($1, $2, 'Jane Wambui Mwangi', 'active', $3, 'jane', now(), now(), 1)
                """,
                Tuple.of(id, "NAM-" + id.toString().substring(24), branch));
        return id;
    }

    private String question(UUID branch, Optional<UUID> candidate, int tries, boolean said) {
        var token = secrets.newToken();
        sql.run(
                """
                insert into mpesa_naming (id, payment_id, msisdn, token_digest, created_at,
                        expires_at, tries, candidate_id, said_at, version)
                values ($1, $2, '254712004418', $3, now(), now() + interval '3 days', $4, $5,
                        case when $6 then now() end, 1)
                """,
                Tuple.of(
                        ids.next(),
                        mpesa.waiting(branch, "Ofisi ya juu"),
                        Buffer.buffer(secrets.digest(token)),
                        tries,
                        candidate.orElse(null),
                        said));
        return "/name/" + token;
    }
}
