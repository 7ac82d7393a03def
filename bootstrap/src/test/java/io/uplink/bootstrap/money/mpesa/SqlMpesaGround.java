package io.uplink.bootstrap.money.mpesa;

import io.quarkus.arc.Unremovable;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.mpesa.MpesaGround;
import io.uplink.application.money.mpesa.port.MpesaPayments;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.FileStore;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.FileId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.Dependent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Rows that others refer to; each test has a branch and a paybill of its own. */
@Dependent
@Unremovable
class SqlMpesaGround extends MpesaGround {

    private final Sql sql;
    private final GivenBilling billing;
    private final FileStore files;
    private final UnitOfWork unitOfWork;

    SqlMpesaGround(
            Sql sql,
            Ids ids,
            GivenBilling billing,
            FileStore files,
            Shortcodes shortcodes,
            MpesaPayments payments,
            UnitOfWork unitOfWork) {
        super(shortcodes, payments, unitOfWork, ids);
        this.sql = sql;
        this.billing = billing;
        this.files = files;
        this.unitOfWork = unitOfWork;
    }

    @Override
    protected BranchId newBranch() {
        return anyBranch();
    }

    BranchId anyBranch() {
        return new BranchId(billing.branch());
    }

    @Override
    public CustomerId customer() {
        return billing.customer(branch().value());
    }

    @Override
    public UUID invoice(CustomerId owner) {
        return billing.draft(owner, "1000").id().value();
    }

    @Override
    public PersonId person() {
        var id = id();
        sql.run(
                "insert into person (id, name, created_at) values ($1, $2, now())",
                Tuple.of(id, "Somebody " + id));
        return new PersonId(id);
    }

    @Override
    public FileId file() {
        var content = "Receipt No.,Completion Time\n".getBytes(StandardCharsets.UTF_8);
        return unitOfWork.perform(
                () -> files.store("statement.csv", new ByteArrayInputStream(content)).id());
    }

    @Override
    public UUID received(CustomerId customer) {
        return billing.cash(ActorFixtures.anAdmin(), customer, "1000").facts().id().value();
    }
}
