package io.uplink.application.money.ledger;

import io.uplink.application.money.ledger.port.AccountRepository;
import io.uplink.application.money.ledger.port.BooksRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Lets an account take no more lines; what was posted to it stays. */
@UseCase
public final class CloseAccount {

    /** Which account. */
    public record Input(AccountId account, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final BooksRepository books;
    private final AccountRepository accounts;
    private final ActivityTrail activity;

    public CloseAccount(
            UnitOfWork unitOfWork,
            BooksRepository books,
            AccountRepository accounts,
            ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.books = books;
        this.accounts = accounts;
        this.activity = activity;
    }

    public Account execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            actor.require(Permission.ACCOUNTING_CHART, Placement.company());
            // Nobody posts to it between the look at its balance and its end.
            var _ = books.hold();
            var before = accounts.findById(input.account()).orElseThrow(LedgerPosting::noSuch);
            Version.requireSame(input.seen(), before.version());
            var after =
                    before.closed(
                            accounts.isSettled(before.id()), accounts.headsOpenOnes(before.id()));
            accounts.save(after);
            activity.record(
                    actor,
                    "ledger-account.close",
                    LedgerActivity.account(after),
                    LedgerActivity.facts(before),
                    LedgerActivity.facts(after));
            return accounts.findById(after.id()).orElseThrow();
        });
    }
}
