package io.uplink.application.money.mpesa.port;

import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Match.Account;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom account numbers and telephone numbers belong to. */
public interface ReferenceDirectory {

    /** Everybody whose number folds to the same; a merged customer's is the remaining one's. */
    List<Account> sameFold(AccountReference reference);

    /** The same for many, by what was asked for; those without anybody are left out. */
    Map<AccountReference, List<Account>> sameFold(Set<AccountReference> references);

    /** Everybody who has that very number; nobody for a masked one. */
    List<CustomerId> withPhone(Payer payer);

    Optional<Facts> facts(CustomerId customer);

    /** What is needed of a customer to ask a phone. */
    record Facts(
            CustomerId id,
            BranchId branch,
            String accountNumber,
            String name,
            Optional<PhoneNumber> phone) {}
}
