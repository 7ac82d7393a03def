package io.uplink.domain.money.ledger;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import java.util.Optional;

/**
 * One account of the books. Code, type and parent stay for good: what was posted would mean
 * something else.
 *
 * @param heading whether it only heads others and takes no lines
 * @param system whether Uplink itself posts to it, so that it cannot be closed
 */
public record Account(
        AccountId id,
        AccountCode code,
        String name,
        AccountType type,
        Optional<AccountId> parent,
        boolean heading,
        boolean active,
        boolean system,
        long version) {

    public static final int LONGEST_NAME = 80;

    public Account {
        var faults = new Faults();
        name = faults.text("name", Optional.of(name), LONGEST_NAME);
        faults.refuse();
    }

    /** A new account, below another of its kind if one is given. */
    public static Account opened(
            AccountId id,
            AccountCode code,
            String name,
            AccountType type,
            Optional<Account> parent,
            boolean heading) {
        parent.ifPresent(above -> {
            if (above.type() != type) {
                throw Invalid.of("parent", "ledger.parent-of-other-type");
            }
            if (!above.active()) {
                throw Invalid.of("parent", "ledger.parent-closed");
            }
        });
        return new Account(id, code, name, type, parent.map(Account::id), heading, true, false, 0);
    }

    public Account renamed(String newName) {
        return new Account(id, code, newName, type, parent, heading, active, system, version);
    }

    /**
     * Takes no more lines.
     *
     * @param settled whether what was posted to it comes to nothing
     * @param heads whether open accounts are below it
     */
    public Account closed(boolean settled, boolean heads) {
        if (system) {
            throw new DomainException(new LedgerError.SystemAccount());
        }
        if (heads) {
            throw new DomainException(new LedgerError.HeadsOthers());
        }
        if (!settled) {
            throw new DomainException(new LedgerError.NotSettled());
        }
        return with(false);
    }

    public Account reopened() {
        return with(true);
    }

    /** Refuses a line on a heading or a closed account. */
    public void requireTakesLines() {
        if (heading) {
            throw new DomainException(new LedgerError.IsHeading(code.value()));
        }
        if (!active) {
            throw new DomainException(new LedgerError.IsClosed(code.value()));
        }
    }

    private Account with(boolean nowActive) {
        return new Account(id, code, name, type, parent, heading, nowActive, system, version);
    }
}
