package io.uplink.application.care.complaint.port;

import io.uplink.application.care.complaint.port.ComplaintQueries.Line;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of a complaint.
 *
 * @param customer who complains, if it is a customer
 * @param candidates customers with that telephone number whom the reader may see
 * @param takenBy who of ours wrote it down; empty if the complainant did
 * @param history newest first
 */
public record ComplaintSheet(
        Line line,
        Optional<Customer> customer,
        List<Customer> candidates,
        String takenBy,
        List<Entry> history,
        long version) {

    public ComplaintSheet {
        candidates = List.copyOf(candidates);
        history = List.copyOf(history);
    }

    /** A customer by name. */
    public record Customer(CustomerId id, String name, String account) {}

    /** A line of the history; {@code open} if the complainant reads it too. */
    public record Entry(Instant at, String kind, boolean open, String author, String body) {}
}
