package io.uplink.application.money.ledger;

import io.uplink.application.money.ledger.port.AccountRepository;
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

/** Calls an account otherwise; its code stays, for people and postings know it by that. */
@UseCase
public final class RenameAccount {

    /** Which account, and what it is called from now on. */
    public record Input(AccountId account, String name, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final AccountRepository accounts;
    private final ActivityTrail activity;

    public RenameAccount(
            UnitOfWork unitOfWork, AccountRepository accounts, ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
        this.activity = activity;
    }

    public Account execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            actor.require(Permission.ACCOUNTING_CHART, Placement.company());
            var before = accounts.findById(input.account()).orElseThrow(LedgerPosting::noSuch);
            Version.requireSame(input.seen(), before.version());
            var after = before.renamed(input.name());
            accounts.save(after);
            activity.record(
                    actor,
                    "ledger-account.rename",
                    LedgerActivity.account(after),
                    LedgerActivity.facts(before),
                    LedgerActivity.facts(after));
            return accounts.findById(after.id()).orElseThrow();
        });
    }
}
