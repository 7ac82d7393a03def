package io.uplink.bootstrap.org.access;

import io.quarkus.arc.Unremovable;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.document.DocumentCodes;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Secrets;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.domain.money.document.DocumentKind;
import io.uplink.domain.money.document.DocumentRef;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The address of an invoice that everybody may pay, and of one that everybody may check. */
@Singleton
@Unremovable
class MatrixPayLinks {

    private final Sql sql;
    private final Ids ids;
    private final Secrets secrets;
    private final GivenBilling billing;
    private final DocumentCodes codes;
    private Optional<String> token = Optional.empty();

    MatrixPayLinks(Sql sql, Ids ids, Secrets secrets, GivenBilling billing, DocumentCodes codes) {
        this.sql = sql;
        this.ids = ids;
        this.secrets = secrets;
        this.billing = billing;
        this.codes = codes;
    }

    /** Empty if the name stands for something else. */
    Optional<String> place(String path) {
        if (path.startsWith("/verify/")) {
            var invoice = billing.issued(billing.customer(billing.branch()), "1000").id();
            return Optional.of(
                    codes.of(new DocumentRef(DocumentKind.INVOICE, invoice.value())).value());
        }
        if (!path.startsWith("/pay/")) {
            return Optional.empty();
        }
        token = token.or(() -> Optional.of(made()));
        return token;
    }

    private String made() {
        var fresh = secrets.newToken();
        var invoice = billing.issued(billing.customer(billing.branch()), "1000");
        sql.run(
                """
                insert into invoice_pay_link (id, invoice_id, token_digest, created_at, expires_at)
                values ($1, $2, $3, now(), now() + interval '1 day')
                """,
                Tuple.of(ids.next(), invoice.id().value(), Buffer.buffer(secrets.digest(fresh))));
        return fresh;
    }
}
