package io.uplink.application.care.portal;

import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.application.care.link.LookLimit;
import io.uplink.application.care.portal.port.NumberChanges;
import io.uplink.application.care.portal.port.NumberChanges.Kept;
import io.uplink.application.care.portal.port.NumberTexts;
import io.uplink.application.care.portal.port.PortalAccounts.Account;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.CustomerDetails;
import io.uplink.domain.care.portal.NumberChange;
import io.uplink.domain.care.portal.PortalError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Version;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts a customer's new number in the place of the one before, for the code that went to the new
 * one; the one before is told. Sent twice it is done once.
 */
@UseCase
public final class ChangeOwnNumber {

    /**
     * As typed.
     *
     * @param phone that the customer came in with
     * @param token that the browser holds; it stays in, with the new number
     * @param to the number that the form is about
     * @param alone whether all other telephones and computers are signed out
     * @param address where it comes from
     */
    public record Input(
            PhoneNumber phone,
            String token,
            String to,
            String code,
            boolean alone,
            String address) {

        @Override
        public String toString() {
            return "Input";
        }
    }

    private final UnitOfWork unitOfWork;
    private final PortalGate gate;
    private final CustomerRepository customers;
    private final NumberChanges changes;
    private final NumberTexts texts;
    private final PortalSeats seats;
    private final LookLimit limit;
    private final Secrets secrets;
    private final Origin origin;

    public ChangeOwnNumber(
            UnitOfWork unitOfWork,
            PortalGate gate,
            CustomerRepository customers,
            NumberChanges changes,
            NumberTexts texts,
            PortalSeats seats,
            LookLimit limit,
            Secrets secrets,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.gate = gate;
        this.customers = customers;
        this.changes = changes;
        this.texts = texts;
        this.seats = seats;
        this.limit = limit;
        this.secrets = secrets;
        this.origin = origin;
    }

    public void execute(Actor actor, Input input) {
        var account = gate.require(actor, input.phone());
        limit.require(secrets.digest("number " + account.id()), input.address());
        // A wrong try must be counted, so it is no refusal before the unit of work has ended.
        if (!unitOfWork.perform(() -> tried(actor, account, input))) {
            throw Invalid.of("code", "portal.code-wrong");
        }
    }

    private boolean tried(Actor actor, Account account, Input input) {
        customers.hold(Set.of(account.id()));
        var kept =
                changes.newest(account.id())
                        .filter(known -> isMeant(known.change(), input))
                        .orElseThrow(() -> Invalid.of("code", "portal.code-ended"));
        var change = kept.change();
        var right = isRight(kept, input.code());
        if (right && change.done()) {
            return true;
        }
        change.code().requireOpen(origin.now());
        changes.save(right ? change.finish() : change.tried());
        if (right) {
            change(actor, account, change);
            seats.move(change, input.token(), input.alone());
            texts.tellChanged(change, account);
        }
        return right;
    }

    /** Of the number on the form; once it is done, its customer is in with the new one. */
    private static boolean isMeant(NumberChange change, Input input) {
        return change.to().e164().equals(input.to())
                && input.phone().equals(change.done() ? change.to() : change.from());
    }

    private boolean isRight(Kept kept, String typed) {
        return CodeDigits.areRight(secrets, AskOwnNumber.PURPOSE, kept.digits(), typed);
    }

    private void change(Actor actor, Account account, NumberChange change) {
        var customer =
                customers
                        .findById(account.id())
                        .orElseThrow(() -> new DomainException(new PortalError.NotIn()));
        var before = customer.snapshot();
        Version.requireSame(Optional.of(new Version(change.version())), before.version());
        var wanted = before.details().renumbered(change.from(), change.to());
        var shared =
                customers.holders(Set.of(change.to())).stream()
                        .anyMatch(holder -> !holder.id().equals(account.id()));
        customer.edit(wanted, origin.now());
        customers.save(customer);
        origin.activity()
                .record(
                        actor,
                        "customer.change-own-number",
                        new Subject("customer", account.id().value(), account.number()),
                        Map.of("phones", spelled(before.details())),
                        shared
                                ? Map.of("phones", spelled(wanted), "sharedPhones", "true")
                                : Map.of("phones", spelled(wanted)));
        origin.outbox().append(customer.drainEvents());
    }

    private static String spelled(CustomerDetails details) {
        return details.contacts().stream()
                .map(contact -> contact.phone().spaced())
                .collect(Collectors.joining(", "));
    }
}
