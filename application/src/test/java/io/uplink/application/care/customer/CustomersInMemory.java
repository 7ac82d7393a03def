package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.FixedCustomerTickets;
import io.uplink.application.care.customer.port.InMemoryCustomerRepository;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.SequentialNumbers;
import io.uplink.application.shared.UnitOfWork;

/** The use cases of customers over fakes. */
final class CustomersInMemory {

    final InMemoryCustomerRepository customers = new InMemoryCustomerRepository();
    final FixedCustomerTickets tickets = new FixedCustomerTickets();
    final RecordingActivityTrail activity = new RecordingActivityTrail();
    final RecordingOutbox outbox = new RecordingOutbox();
    final FixedSettings settings = new FixedSettings();
    final MovableClock clock = MovableClock.at("2026-03-02T06:00:00Z");
    final RegisterCustomer register;
    final EditCustomer edit;
    final ChangeCustomerStatus changeStatus;
    final DeleteCustomer delete;
    final RestoreCustomer restore;
    final MergeCustomer merge;
    final UnmergeCustomer unmerge;
    final CompareCustomers compare;
    final NamePayer namePayer;
    final InMemoryCustomerConsents consents = new InMemoryCustomerConsents();
    final RecordConsent recordConsent;
    final InMemoryCustomerLocations locations = new InMemoryCustomerLocations();
    final AddLocation addLocation;
    final EditLocation editLocation;
    final MakeLocationPrimary makePrimary;

    CustomersInMemory() {
        UnitOfWork unitOfWork = new DirectUnitOfWork();
        var origin = new Origin(new SequentialIds(), clock, activity, outbox);
        var accounts = new AccountNumbers(customers, new SequentialNumbers(), settings);
        var rules = new CustomerRules(customers, new InMemoryCustomerClasses());
        var access = new CustomerAccess(customers, tickets);
        register = new RegisterCustomer(unitOfWork, customers, rules, accounts, origin);
        edit = new EditCustomer(unitOfWork, customers, access, rules, origin);
        changeStatus = new ChangeCustomerStatus(unitOfWork, customers, access, origin);
        delete = new DeleteCustomer(unitOfWork, customers, access, tickets, origin);
        restore = new RestoreCustomer(unitOfWork, customers, access, origin);
        var pair = new CustomerPair(unitOfWork, customers, access, origin);
        merge = new MergeCustomer(pair);
        unmerge = new UnmergeCustomer(pair);
        compare = new CompareCustomers(unitOfWork, customers, access);
        namePayer = new NamePayer(unitOfWork, customers, access, origin);
        recordConsent = new RecordConsent(unitOfWork, customers, access, consents, origin);
        var desk = new LocationDesk(unitOfWork, customers, access, locations, origin);
        addLocation = new AddLocation(desk);
        editLocation = new EditLocation(desk);
        makePrimary = new MakeLocationPrimary(desk);
    }
}
