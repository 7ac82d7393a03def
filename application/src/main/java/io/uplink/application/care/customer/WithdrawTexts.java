package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerConsents;
import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.Consent;
import io.uplink.domain.care.customer.Consent.Channel;
import io.uplink.domain.care.customer.Consent.How;
import io.uplink.domain.care.customer.Consent.Purpose;
import io.uplink.domain.care.customer.Consent.Terms;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Notes that a customer texted us to stop texting, for whatever purpose. */
@UseCase
public final class WithdrawTexts {

    private final UnitOfWork unitOfWork;
    private final CustomerRepository customers;
    private final CustomerConsents consents;
    private final Origin origin;

    public WithdrawTexts(
            UnitOfWork unitOfWork,
            CustomerRepository customers,
            CustomerConsents consents,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.customers = customers;
        this.consents = consents;
        this.origin = origin;
    }

    public void execute(Actor actor, CustomerId id) {
        actor.requireJob();
        unitOfWork.run(() -> {
            customers.hold(Set.of(id));
            customers
                    .findById(id)
                    .ifPresent(customer -> {
                        for (var purpose : Purpose.values()) {
                            withdraw(actor, customer, purpose);
                        }
                    });
        });
    }

    /** What is so already is a success without effect. */
    private void withdraw(Actor actor, Customer customer, Purpose purpose) {
        var id = customer.snapshot().id();
        var before = consents.latest(id, Channel.SMS, purpose);
        if (before.filter(known -> !known.terms().given()).isPresent()) {
            return;
        }
        consents.add(
                new Consent(
                        origin.newId(),
                        id,
                        new Terms(Channel.SMS, purpose, false, How.SMS, ""),
                        Optional.empty(),
                        customer.snapshot().details().name(),
                        origin.now()));
        origin.activity()
                .record(
                        actor,
                        "customer.record-consent",
                        CustomerActivity.subject(customer.snapshot()),
                        Map.of(),
                        Map.of(
                                "channel",
                                Channel.SMS.code(),
                                "purpose",
                                purpose.code(),
                                "consent",
                                "withdrawn",
                                "how",
                                How.SMS.code()));
    }
}
