package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.ReferenceDirectory;
import io.uplink.application.money.mpesa.port.ReferenceDirectory.Facts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Asker;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.mpesa.PaidFor;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.money.mpesa.PaymentRequest;
import io.uplink.domain.money.mpesa.WholeShillings;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Optional;

/**
 * Asks a customer's phone to pay. The request is stored first and sent after, by whoever takes its
 * event, so that no answer can be lost. A phone is asked once at a time, and left alone for two
 * minutes.
 */
@UseCase
public final class RequestPayment {

    /** The amount as it was typed; the phone too, else the customer's first mobile number. */
    public record Input(
            Optional<CustomerId> customer, Optional<String> phone, Optional<String> amount) {}

    private final UnitOfWork unitOfWork;
    private final Asking asking;
    private final ReferenceDirectory directory;

    public RequestPayment(UnitOfWork unitOfWork, Asking asking, ReferenceDirectory directory) {
        this.unitOfWork = unitOfWork;
        this.asking = asking;
        this.directory = directory;
    }

    public PaymentIntent execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var _ = actor.require(Permission.PAYMENTS_STK);
            var customer = customer(actor, input);
            return asking.ask(actor, of(actor, customer, input));
        });
    }

    /** In another branch there is no such customer. */
    private Facts customer(Actor actor, Input input) {
        var id = input.customer().orElseThrow(() -> Invalid.of("customer", "required"));
        return directory
                .facts(id)
                .filter(facts -> actor.may(Permission.PAYMENTS_STK, Placement.in(facts.branch())))
                .orElseThrow(() -> new DomainException(new MpesaError.NoSuch()));
    }

    private PaymentRequest of(Actor actor, Facts customer, Input input) {
        var faults = new Faults();
        var typed = faults.text("amount", input.amount(), 20);
        var amount =
                typed.isEmpty()
                        ? Optional.<WholeShillings>empty()
                        : faults.parse("amount", () -> WholeShillings.parse(typed));
        var phone =
                faults.optionalText("phone", input.phone(), 30)
                        .or(() -> customer.phone().map(known -> known.e164()));
        if (phone.isEmpty()) {
            faults.add("phone", "required");
        }
        var payer = phone.flatMap(one -> faults.parse("phone", () -> Msisdn.parse(one)));
        faults.refuse();
        return new PaymentRequest(
                asking.shortcodeOf(customer.branch()),
                new PaidFor.Account(customer.id()),
                customer.branch(),
                payer.orElseThrow(),
                amount.orElseThrow(),
                new AccountReference(customer.accountNumber()),
                Asker.person(actor.requirePerson().id().value()));
    }
}
