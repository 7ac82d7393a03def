package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Intents;
import io.uplink.application.money.mpesa.port.ReferenceDirectory;
import io.uplink.application.money.mpesa.port.ReferenceDirectory.Facts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.CustomerId;
import java.util.List;
import java.util.Optional;

/** What a customer's phone was asked, and whom to ask next. */
@UseCase
public final class ListRequests {

    /** Of some months; more nobody reads before asking again. */
    static final int MOST = 20;

    /** The latest request first. */
    public record Found(Facts customer, List<PaymentIntent> requests) {}

    private final UnitOfWork unitOfWork;
    private final Intents intents;
    private final ReferenceDirectory directory;

    public ListRequests(UnitOfWork unitOfWork, Intents intents, ReferenceDirectory directory) {
        this.unitOfWork = unitOfWork;
        this.intents = intents;
        this.directory = directory;
    }

    public Found execute(Actor actor, Optional<CustomerId> customer) {
        var _ = actor.require(Permission.PAYMENTS_STK);
        return unitOfWork.perform(() -> {
            var id = customer.orElseThrow(() -> Invalid.of("customer", "required"));
            var facts =
                    directory
                            .facts(id)
                            .filter(known ->
                                    actor.may(
                                            Permission.PAYMENTS_STK, Placement.in(known.branch())))
                            .orElseThrow(() -> new DomainException(new MpesaError.NoSuch()));
            return new Found(facts, intents.recentOf(facts.id(), MOST));
        });
    }
}
