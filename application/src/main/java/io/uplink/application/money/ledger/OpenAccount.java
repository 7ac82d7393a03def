package io.uplink.application.money.ledger;

import io.uplink.application.money.ledger.port.AccountRepository;
import io.uplink.application.money.ledger.port.BooksRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.money.ledger.AccountType;
import io.uplink.domain.money.ledger.LedgerError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds an account to the chart. */
@UseCase
public final class OpenAccount {

    /**
     * An account as it was typed.
     *
     * @param parent code of the account above it; blank for none
     */
    public record Input(String code, String name, String type, String parent, boolean heading) {}

    /** The input, readable. */
    private record Wish(
            AccountCode code, String name, AccountType type, Optional<AccountCode> parent) {}

    private final UnitOfWork unitOfWork;
    private final BooksRepository books;
    private final AccountRepository accounts;
    private final Ids ids;
    private final ActivityTrail activity;

    public OpenAccount(
            UnitOfWork unitOfWork,
            BooksRepository books,
            AccountRepository accounts,
            Ids ids,
            ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.books = books;
        this.accounts = accounts;
        this.ids = ids;
        this.activity = activity;
    }

    public Account execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            actor.require(Permission.ACCOUNTING_CHART, Placement.company());
            var wish = wish(input);
            var _ = books.hold();
            accounts.findByCodes(Set.of(wish.code())).stream()
                    .findAny()
                    .ifPresent(taken -> {
                        throw new DomainException(new LedgerError.CodeTaken(taken.name()));
                    });
            var opened =
                    Account.opened(
                            new AccountId(ids.next()),
                            wish.code(),
                            wish.name(),
                            wish.type(),
                            parent(wish),
                            input.heading());
            accounts.save(opened);
            activity.record(
                    actor,
                    "ledger-account.open",
                    LedgerActivity.account(opened),
                    Map.of(),
                    LedgerActivity.facts(opened));
            return accounts.findById(opened.id()).orElseThrow();
        });
    }

    private Optional<Account> parent(Wish wish) {
        if (wish.parent().isEmpty()) {
            return Optional.empty();
        }
        var found = accounts.findByCodes(Set.of(wish.parent().get())).stream().findAny();
        if (found.isEmpty()) {
            var faults = new Faults();
            faults.add("parent", "choice.unknown");
            faults.refuse();
        }
        return found;
    }

    private static Wish wish(Input input) {
        var faults = new Faults();
        var code = faults.parse("code", () -> AccountCode.parse(input.code()));
        var name = faults.text("name", Optional.of(input.name()), Account.LONGEST_NAME);
        var type = faults.parse("type", () -> AccountType.ofCode(input.type()));
        var parent =
                Optional.of(input.parent().strip())
                        .filter(typed -> !typed.isEmpty())
                        .flatMap(typed -> faults.parse("parent", () -> AccountCode.parse(typed)));
        faults.refuse();
        return new Wish(code.orElseThrow(), name, type.orElseThrow(), parent);
    }
}
