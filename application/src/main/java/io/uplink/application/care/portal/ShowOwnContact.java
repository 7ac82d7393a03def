package io.uplink.application.care.portal;

import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.portal.PortalError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;

/** Shows customers how we reach them. */
@UseCase
public final class ShowOwnContact {

    /** What stands there; empty without an e-mail address. */
    public record Contact(String email, Language language, long version) {}

    private final UnitOfWork unitOfWork;
    private final PortalGate gate;
    private final CustomerRepository customers;

    public ShowOwnContact(UnitOfWork unitOfWork, PortalGate gate, CustomerRepository customers) {
        this.unitOfWork = unitOfWork;
        this.gate = gate;
        this.customers = customers;
    }

    public Contact execute(Actor actor, PhoneNumber phone) {
        var account = gate.require(actor, phone);
        var known =
                unitOfWork
                        .perform(() -> customers.findById(account.id()))
                        .orElseThrow(() -> new DomainException(new PortalError.NotIn()))
                        .snapshot();
        return new Contact(
                known.details().email().orElse(""), known.details().language(), known.version());
    }
}
