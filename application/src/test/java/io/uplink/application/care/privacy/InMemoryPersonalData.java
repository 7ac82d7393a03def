package io.uplink.application.care.privacy;

import io.uplink.application.care.customer.port.InMemoryCustomerRepository;
import io.uplink.application.care.privacy.port.PersonalData;
import io.uplink.domain.care.privacy.Holdings;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds what a test says, for customers that a repository keeps. */
final class InMemoryPersonalData implements PersonalData {

    private final InMemoryCustomerRepository customers;
    private final List<CustomerId> erased = new ArrayList<>();
    private int openTickets;
    private int openComplaints;

    InMemoryPersonalData(InMemoryCustomerRepository customers) {
        this.customers = customers;
    }

    void owed(int tickets, int complaints) {
        openTickets = tickets;
        openComplaints = complaints;
    }

    List<CustomerId> erased() {
        return List.copyOf(erased);
    }

    @Override
    public Set<CustomerId> records(CustomerId customer) {
        return Set.of(customer);
    }

    @Override
    public Set<CustomerId> hold(CustomerId customer) {
        return records(customer);
    }

    @Override
    public Holdings holdings(Set<CustomerId> records) {
        return new Holdings(
                records.size(),
                1,
                2,
                3,
                4,
                openTickets,
                5,
                6,
                7,
                8,
                9,
                10,
                openComplaints,
                16,
                17,
                11,
                12,
                13,
                14,
                15);
    }

    @Override
    public Traces traces(Set<CustomerId> records) {
        return new Traces(
                records.stream().map(CustomerId::value).collect(Collectors.toSet()),
                Set.of("Amina Hassan"),
                Set.of("ACC-000001"));
    }

    @Override
    public void erase(Set<CustomerId> records, Instant now) {
        for (var id : records) {
            var customer = customers.findById(id).orElseThrow();
            customer.erase(0, 0, now);
            customers.save(customer);
            erased.add(id);
        }
    }
}
