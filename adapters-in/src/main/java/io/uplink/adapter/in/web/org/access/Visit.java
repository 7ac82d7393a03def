package io.uplink.adapter.in.web.org.access;

import jakarta.enterprise.context.RequestScoped;

/** Where a page is asked from, and what its reader must do first. */
@RequestScoped
class Visit {

    private final Clients clients;
    private final Newcomers newcomers;

    Visit(Clients clients, Newcomers newcomers) {
        this.clients = clients;
        this.newcomers = newcomers;
    }

    String address() {
        return clients.address();
    }

    boolean mustChange() {
        return newcomers.mustChange();
    }

    boolean mustSetUp() {
        return newcomers.mustSetUp();
    }
}
