package io.uplink.application.care.ticket.port;

import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.care.ticket.FeeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The categories of tickets and the kinds of fees; two short lists. */
public interface TicketCatalogue {

    /** In the order in which they are shown. */
    List<Category> categories();

    Optional<Category> category(String key);

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(Category category);

    /** Whether any ticket has it, also one that was deleted. */
    boolean isInUse(Category category);

    void remove(Category category);

    /** In the order in which they are shown. */
    List<FeeType> feeTypes();

    Optional<FeeType> feeType(UUID id);

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(FeeType type);

    /** Whether any fee was made from it, also one that was removed. */
    boolean isInUse(FeeType type);

    void remove(FeeType type);
}
