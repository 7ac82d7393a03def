package io.uplink.application.money.document.port;

import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Optional;

/** Customers as their documents name them. */
@FunctionalInterface
public interface DocumentParties {

    /** Whoever the record stands for now; a removed one too, for its documents stay. */
    Optional<Party> find(CustomerId id);

    /**
     * Who a document is for; what is not known is blank.
     *
     * @param id of the record that stays, where one was merged
     * @param phone in E.164
     */
    record Party(
            CustomerId id,
            String name,
            String account,
            String phone,
            String email,
            String address,
            Language language) {}
}
