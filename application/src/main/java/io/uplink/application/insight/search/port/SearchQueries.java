package io.uplink.application.insight.search.port;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Reach;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks in every kind of thing at once, with one statement. */
public interface SearchQueries {

    /**
     * What fits best of each kind.
     *
     * @param words in lower case, each of them must occur; never empty
     * @param mostOfEach how many of a kind at most
     */
    Found find(Scope scope, List<String> words, int mostOfEach);

    /** How far the reader sees each kind; an empty reach finds none of it. */
    record Scope(Optional<Reach> tickets, Optional<Reach> customers, Actor.Person reader) {}

    /** A ticket. */
    record TicketHit(UUID id, String number, String subject, String customer, String state) {}

    /**
     * A customer.
     *
     * @param phone the first one; empty if there is none
     * @param openTickets not yet resolved
     */
    record CustomerHit(
            UUID id,
            String account,
            String name,
            String phone,
            String area,
            String status,
            long openTickets) {}

    /** Both kinds. */
    record Found(List<TicketHit> tickets, List<CustomerHit> customers) {

        public Found {
            tickets = List.copyOf(tickets);
            customers = List.copyOf(customers);
        }

        public static Found nothing() {
            return new Found(List.of(), List.of());
        }

        public boolean isEmpty() {
            return tickets.isEmpty() && customers.isEmpty();
        }
    }
}
