package io.uplink.application.money.invoice.port;

/** Numbers that the law wants without a gap. */
public interface DocumentNumbers {

    /**
     * The next place; it is given back if the unit of work is, and nobody else gets one until it
     * ends.
     *
     * @param kind {@code INV} or {@code CN}
     */
    long next(String kind, int year);
}
