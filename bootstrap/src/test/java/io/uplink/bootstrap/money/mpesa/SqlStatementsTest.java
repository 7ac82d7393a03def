package io.uplink.bootstrap.money.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.money.mpesa.MpesaGround;
import io.uplink.application.money.mpesa.StatementsContract;
import io.uplink.application.money.statement.port.Statements;
import io.uplink.application.money.statement.port.Statements.Statement;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.AtOnce;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.money.statement.StatementId;
import io.uplink.domain.money.statement.StatementLine;
import io.uplink.domain.shared.Money;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlStatementsTest implements StatementsContract {

    @Inject Statements statements;
    @Inject UnitOfWork unitOfWork;
    @Inject SqlMpesaGround ground;

    @Override
    public Statements statements() {
        return statements;
    }

    @Override
    public MpesaGround ground() {
        return ground;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Test
    void aLineThatManyImportAtOnceIsOne() throws Exception {
        var line =
                new StatementLine(
                        ground.receipt(),
                        MpesaGround.THEN,
                        "",
                        Money.ofMinor(5_00, Money.KES),
                        Money.zero(Money.KES),
                        "Pay Bill",
                        "",
                        new AccountReference("ACC"));
        var shortcode = ground.shortcode();

        var added =
                AtOnce.all(
                        4,
                        () -> {
                            var statement = statement(shortcode);
                            return unitOfWork.perform(() -> {
                                statements.add(statement);
                                return statements.addLines(statement, List.of(line));
                            });
                        });

        assertThat(AtOnce.got(1, added)).isEqualTo(1);
        assertThat(AtOnce.got(0, added)).isEqualTo(3);
    }

    private Statement statement(ShortcodeId shortcode) {
        return new Statement(
                new StatementId(ground.id()),
                shortcode,
                "statement.csv",
                "digest " + ground.id(),
                ground.file(),
                1,
                0,
                List.of(),
                ground.person(),
                MpesaGround.FAR);
    }
}
