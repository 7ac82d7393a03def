package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerConsents;
import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.Consent;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.shared.id.CustomerId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Notes that a customer agreed to be reached in some way, or took that back. */
@UseCase
public final class RecordConsent {

    /** What holds already, said in the same way, is a success without effect. */
    public record Input(CustomerId customer, Consent.Terms terms) {}

    private final UnitOfWork unitOfWork;
    private final CustomerRepository customers;
    private final CustomerAccess access;
    private final CustomerConsents consents;
    private final Origin origin;

    public RecordConsent(
            UnitOfWork unitOfWork,
            CustomerRepository customers,
            CustomerAccess access,
            CustomerConsents consents,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.customers = customers;
        this.access = access;
        this.consents = consents;
        this.origin = origin;
    }

    public Consent execute(Actor actor, Input input) {
        actor.require(Permission.CUSTOMERS_EDIT);
        return unitOfWork.perform(() -> {
            // One after the other, so that the newest is never in doubt.
            customers.hold(Set.of(input.customer()));
            var customer = access.present(actor, Permission.CUSTOMERS_EDIT, input.customer());
            customer.requireStanding();
            var terms = input.terms();
            var before = consents.latest(customer.id(), terms.channel(), terms.purpose());
            if (before.map(Consent::terms).equals(Optional.of(terms))) {
                return before.get();
            }
            var consent =
                    new Consent(
                            origin.newId(),
                            customer.id(),
                            terms,
                            Optional.of(actor.requirePerson().id()),
                            actor.name(),
                            origin.now());
            consents.add(consent);
            noted(actor, customer, before, consent);
            return consent;
        });
    }

    private void noted(Actor actor, Customer customer, Optional<Consent> before, Consent consent) {
        origin.activity()
                .record(
                        actor,
                        "customer.record-consent",
                        CustomerActivity.subject(customer.snapshot()),
                        before.map(RecordConsent::facts).orElse(Map.of()),
                        facts(consent));
    }

    private static Map<String, String> facts(Consent consent) {
        var terms = consent.terms();
        var facts = new LinkedHashMap<String, String>();
        facts.put("channel", terms.channel().code());
        facts.put("purpose", terms.purpose().code());
        facts.put("consent", terms.given() ? "given" : "withdrawn");
        facts.put("how", terms.how().code());
        if (!terms.wording().isEmpty()) {
            facts.put("wording", terms.wording());
        }
        return facts;
    }
}
