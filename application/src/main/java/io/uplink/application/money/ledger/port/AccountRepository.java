package io.uplink.application.money.ledger.port;

import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The accounts of the books. */
public interface AccountRepository {

    Optional<Account> findById(AccountId id);

    /** Those that there are, in no order. */
    List<Account> findByCodes(Set<AccountCode> codes);

    /** Whether what was posted to it comes to nothing. */
    boolean isSettled(AccountId id);

    /** Whether open accounts are below it. */
    boolean headsOpenOnes(AccountId id);

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(Account account);
}
