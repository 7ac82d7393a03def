package io.uplink.application.sales.order.port;

import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import java.time.Instant;
import java.util.Optional;

/** The orders. */
public interface OrderRepository {

    Optional<Order> findById(OrderId id);

    /** Nobody else changes it until the caller's unit of work ends. */
    Optional<Order> hold(OrderId id);

    /** By its number as accounts are folded: without dashes, letters that look like digits. */
    Optional<OrderId> numbered(String folded);

    /** The one that a page opens, by the digest of its token. */
    Optional<Order> findByToken(byte[] digest);

    /**
     * The same. Until the caller's unit of work ends, nobody else asks for the same, so that a form
     * that is sent twice at once finds itself.
     */
    Optional<Order> holdToken(byte[] digest);

    /** How many orders since then name the number, and how many came from the address. */
    Recent recent(PhoneNumber phone, byte[] address, Instant since);

    /** Orders of late. */
    record Recent(int ofPhone, int ofAddress) {}

    /**
     * Stores a new one.
     *
     * @param token digest of what opens its page
     * @param address digest of where it came from; empty if one of ours entered it
     */
    void add(Order order, byte[] token, Optional<byte[]> address);

    /** Stores what changed, if nobody stored another version meanwhile. */
    void save(Order order);

    /** Notes how much of a receipt went back in all; empty if it came for no order. */
    Optional<Left> giveBack(String receipt, Money amount);

    /** An order, and what stays of all that came for it. */
    record Left(OrderId order, Money kept) {}

    /** What stays of all that came for it. */
    Money kept(Order order);

    /** Whether the receipt counted until now; all of it went back from now on. */
    boolean uncount(String receipt);

    /** Whether the receipt was not counted for an order before; it is from now on. */
    boolean count(OrderId order, String receipt, Money amount, Instant paidAt);
}
