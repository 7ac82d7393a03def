package io.uplink.application.money.ledger;

import io.uplink.application.money.ledger.port.AccountRepository;
import io.uplink.application.money.ledger.port.BooksRepository;
import io.uplink.application.money.ledger.port.Journal;
import io.uplink.application.money.ledger.port.JournalChain;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.money.ledger.AccountCode;
import java.util.UUID;

class InMemoryLedgerTest implements LedgerContract {

    private final InMemoryLedger ledger = new InMemoryLedger();
    private final SequentialIds ids = new SequentialIds();
    private int codes = 1_000;

    @Override
    public AccountRepository accounts() {
        return ledger;
    }

    @Override
    public BooksRepository books() {
        return ledger;
    }

    @Override
    public Journal journal() {
        return ledger;
    }

    @Override
    public JournalChain chain() {
        return ledger;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new DirectUnitOfWork();
    }

    @Override
    public UUID newId() {
        return ids.next();
    }

    @Override
    public AccountCode newCode() {
        codes++;
        return new AccountCode(Integer.toString(codes));
    }
}
