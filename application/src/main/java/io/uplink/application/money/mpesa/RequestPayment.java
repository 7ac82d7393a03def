package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Intents;
import io.uplink.application.money.mpesa.port.ReferenceDirectory;
import io.uplink.application.money.mpesa.port.ReferenceDirectory.Facts;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.IntentId;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.MpesaEvent;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.money.mpesa.PaymentRequest;
import io.uplink.domain.money.mpesa.WholeShillings;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    private final Intents intents;
    private final Shortcodes shortcodes;
    private final ReferenceDirectory directory;
    private final Origin origin;

    public RequestPayment(
            UnitOfWork unitOfWork,
            Intents intents,
            Shortcodes shortcodes,
            ReferenceDirectory directory,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.intents = intents;
        this.shortcodes = shortcodes;
        this.directory = directory;
        this.origin = origin;
    }

    public PaymentIntent execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var _ = actor.require(Permission.PAYMENTS_STK);
            var customer = customer(actor, input);
            var now = origin.now();
            var intent =
                    PaymentIntent.create(new IntentId(origin.newId()), of(customer, input), now);
            intents.lastTo(customer.id(), intent.asked().payer())
                    .ifPresent(last -> requireFree(last, now));
            intents.save(intent);
            origin.activity()
                    .record(
                            actor,
                            "mpesa-request.create",
                            MpesaActivity.subject(intent),
                            Map.of(),
                            MpesaActivity.facts(intent));
            origin.outbox().append(List.of(new MpesaEvent.Asked(intent.id().value(), now)));
            return intents.find(intent.id()).orElseThrow();
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

    private PaymentRequest of(Facts customer, Input input) {
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
        var shortcode =
                shortcodes
                        .activeOf(customer.branch())
                        .orElseThrow(() -> new DomainException(new MpesaError.NoShortcode()));
        return new PaymentRequest(
                shortcode.id(),
                customer.id(),
                customer.branch(),
                payer.orElseThrow(),
                amount.orElseThrow(),
                new AccountReference(customer.accountNumber()));
    }

    private static void requireFree(PaymentIntent last, Instant now) {
        if (last.state().isOpen()) {
            throw new DomainException(new MpesaError.OneOpen());
        }
        if (now.isBefore(last.coolUntil())) {
            var wait = Duration.between(now, last.coolUntil());
            throw new DomainException(new MpesaError.TooSoon(Math.max(1, wait.toSeconds())));
        }
    }
}
