package io.uplink.application.money.mpesa;

import io.uplink.application.money.statement.InMemoryStatements;
import io.uplink.application.money.statement.port.Statements;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.UnitOfWork;

class InMemoryStatementsTest implements StatementsContract {

    private final InMemoryMpesa mpesa = new InMemoryMpesa();
    private final InMemoryStatements statements = new InMemoryStatements();
    private final MpesaGround ground = new MadeUpGround(mpesa);
    private final UnitOfWork unitOfWork = new DirectUnitOfWork();

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
}
