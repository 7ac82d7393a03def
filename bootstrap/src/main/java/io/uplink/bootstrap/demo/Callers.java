package io.uplink.bootstrap.demo;

import io.uplink.bootstrap.demo.Clients.Client;
import java.time.Instant;
import java.util.List;

/** Who calls: customers of that day, some of them much more often than others. */
final class Callers {

    private final Chance chance;
    private final List<Client> clients;

    /** How many of them are customers already; moments only grow. */
    private int known;

    Callers(Chance chance, List<Client> clients) {
        this.chance = chance;
        this.clients = clients;
    }

    Client at(Instant moment) {
        while (known < clients.size() && !clients.get(known).since().isAfter(moment)) {
            known++;
        }
        if (known == 0) {
            throw new IllegalStateException("nobody is a customer yet");
        }
        // A house with a bad line calls again and again.
        return clients.get(chance.of(0.1) ? chance.upTo(known) / 12 * 12 : chance.upTo(known));
    }
}
