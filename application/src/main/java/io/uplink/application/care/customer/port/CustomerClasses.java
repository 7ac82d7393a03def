package io.uplink.application.care.customer.port;

import io.uplink.domain.care.customer.CustomerClass;
import java.util.List;
import java.util.Optional;

/** The classes of customers; a short list. */
public interface CustomerClasses {

    /** In the order in which they are shown. */
    List<CustomerClass> all();

    Optional<CustomerClass> find(String key);

    /**
     * Stores a new or changed one; a version that is no longer the present one is stale. If it is
     * the standard one, the one that was it before is not any more.
     */
    void save(CustomerClass one);
}
