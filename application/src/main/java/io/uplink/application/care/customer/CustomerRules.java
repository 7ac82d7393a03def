package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerClasses;
import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.application.care.customer.port.CustomerRepository.Holder;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.customer.CustomerClass;
import io.uplink.domain.care.customer.CustomerError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;
import java.util.Set;

/** What only a look at other customers and at the branches can decide. */
@Part
public final class CustomerRules {

    private final CustomerRepository customers;
    private final CustomerClasses classes;

    public CustomerRules(CustomerRepository customers, CustomerClasses classes) {
        this.customers = customers;
        this.classes = classes;
    }

    /** A class that exists and may be given. */
    void requireClass(Optional<String> key) {
        if (key.isPresent() && classes.find(key.get()).filter(CustomerClass::active).isEmpty()) {
            throw Invalid.of("customerClass", "choice.unknown");
        }
    }

    /** Refuses numbers that another customer has, unless the caller knows; names whom. */
    void requireFree(Actor actor, Set<PhoneNumber> phones, CustomerId self, boolean shared) {
        if (phones.isEmpty() || shared) {
            return;
        }
        var holders =
                customers.holders(phones).stream()
                        .filter(holder -> !holder.id().equals(self))
                        .toList();
        if (holders.isEmpty()) {
            return;
        }
        var seen =
                holders.stream()
                        .filter(holder -> actor.may(Permission.CUSTOMERS_VIEW, holder.placement()))
                        .map(CustomerRules::published)
                        .toList();
        throw new DomainException(new CustomerError.PhoneTaken(seen, holders.size() - seen.size()));
    }

    /** A branch that exists and to which the caller may bring customers. */
    void requireBranch(Actor actor, Permission permission, BranchId branch) {
        var placement = Placement.in(Optional.of(branch), self(actor));
        actor.require(permission, placement);
        var ownBranchesOnly =
                actor instanceof Actor.Person person
                        && !person.may(permission, Placement.company())
                        && !person.branches().contains(branch);
        if (ownBranchesOnly || !customers.isOpen(branch)) {
            throw Invalid.of("branch", "customer.branch-unknown");
        }
    }

    private static Set<PersonId> self(Actor actor) {
        return actor instanceof Actor.Person person ? Set.of(person.id()) : Set.of();
    }

    private static CustomerError.Holder published(Holder holder) {
        return new CustomerError.Holder(
                holder.id().value(), holder.name(), holder.account(), holder.phone().e164());
    }
}
