package io.uplink.application.care.portal;

import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.CustomerDetails;
import io.uplink.domain.care.portal.PortalError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Version;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Customers correct their own e-mail address and language. The telephone number is what opens these
 * pages, so another one wants a code ({@link ChangeOwnNumber}).
 */
@UseCase
public final class ChangeOwnContact {

    /** As typed. */
    public record Input(PhoneNumber phone, String email, String language, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final PortalGate gate;
    private final CustomerRepository customers;
    private final Origin origin;

    public ChangeOwnContact(
            UnitOfWork unitOfWork, PortalGate gate, CustomerRepository customers, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.gate = gate;
        this.customers = customers;
        this.origin = origin;
    }

    public void execute(Actor actor, Input input) {
        var account = gate.require(actor, input.phone());
        unitOfWork.run(() -> {
            customers.hold(Set.of(account.id()));
            var customer = customers.findById(account.id()).orElseThrow(ChangeOwnContact::notIn);
            var before = customer.snapshot();
            var wanted = before.details().reachedBy(input.email(), input.language());
            if (wanted.equals(before.details())) {
                return;
            }
            Version.requireSame(input.seen(), before.version());
            customer.edit(wanted, origin.now());
            customers.save(customer);
            origin.activity()
                    .record(
                            actor,
                            "customer.change-own-contact",
                            new Subject("customer", account.id().value(), account.number()),
                            facts(before.details()),
                            facts(wanted));
            origin.outbox().append(customer.drainEvents());
        });
    }

    private static Map<String, Object> facts(CustomerDetails details) {
        return Map.of("email", details.email().orElse(""), "language", details.language().code());
    }

    private static DomainException notIn() {
        return new DomainException(new PortalError.NotIn());
    }
}
