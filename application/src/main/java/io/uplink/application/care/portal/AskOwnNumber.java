package io.uplink.application.care.portal;

import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.application.care.link.LookLimit;
import io.uplink.application.care.portal.port.NumberChanges;
import io.uplink.application.care.portal.port.NumberTexts;
import io.uplink.application.care.portal.port.PortalAccounts.Account;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.portal.NumberChange;
import io.uplink.domain.care.portal.PortalError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/**
 * Sends a code to the number at which a customer wants to be reached from now on. Whether another
 * customer has that number makes no difference to the answer.
 */
@UseCase
public final class AskOwnNumber {

    /** What a code is sealed for. */
    static final String PURPOSE = "number-code";

    /**
     * The new number as typed.
     *
     * @param phone that the customer came in with, and gives up
     * @param address where it comes from
     */
    public record Input(PhoneNumber phone, String typed, String address, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final PortalGate gate;
    private final CustomerRepository customers;
    private final NumberChanges changes;
    private final NumberTexts texts;
    private final LookLimit limit;
    private final Secrets secrets;
    private final Origin origin;

    public AskOwnNumber(
            UnitOfWork unitOfWork,
            PortalGate gate,
            CustomerRepository customers,
            NumberChanges changes,
            NumberTexts texts,
            LookLimit limit,
            Secrets secrets,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.gate = gate;
        this.customers = customers;
        this.changes = changes;
        this.texts = texts;
        this.limit = limit;
        this.secrets = secrets;
        this.origin = origin;
    }

    /** The number that the code went to. */
    public PhoneNumber execute(Actor actor, Input input) {
        var account = gate.require(actor, input.phone());
        var wanted = wanted(input);
        limit.require(secrets.digest("number " + account.id()), input.address());
        unitOfWork.run(() -> ask(account, input, wanted));
        return wanted;
    }

    private static PhoneNumber wanted(Input input) {
        var wanted = AskPortalCode.phone(input.typed());
        if (!wanted.isMobile()) {
            throw Invalid.of("phone", "message.not-mobile");
        }
        if (wanted.equals(input.phone())) {
            throw Invalid.of("phone", "portal.same-number");
        }
        return wanted;
    }

    private void ask(Account account, Input input, PhoneNumber wanted) {
        var now = origin.now();
        var asked =
                changes.askedSince(
                        account.id(), wanted, now.minus(NumberChange.OF_CUSTOMER_WITHIN));
        var again =
                changes.newest(account.id())
                        .filter(kept -> kept.change().isJustAsked(input.phone(), wanted, now));
        if (again.isPresent()) {
            return;
        }
        var known =
                customers
                        .findById(account.id())
                        .orElseThrow(() -> new DomainException(new PortalError.NotIn()))
                        .snapshot();
        if (!known.details().phones().contains(input.phone())) {
            throw new DomainException(new PortalError.NumberElsewhere());
        }
        Version.requireSame(input.seen(), known.version());
        NumberChange.requireFew(asked.ofCustomer(), asked.ofPhone());
        var change =
                NumberChange.asked(
                        origin.newId(), account.id(), input.phone(), wanted, known.version(), now);
        var digits = CodeDigits.fresh(secrets);
        changes.add(change, secrets.seal(PURPOSE, digits));
        texts.tellCode(change, digits, account);
    }
}
