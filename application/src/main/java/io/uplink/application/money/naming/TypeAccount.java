package io.uplink.application.money.naming;

import io.uplink.application.money.mpesa.MpesaActivity;
import io.uplink.application.money.mpesa.MpesaBooking;
import io.uplink.application.money.mpesa.port.ReferenceDirectory;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Match;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.money.naming.MaskedName;
import io.uplink.domain.money.naming.NamingError;
import io.uplink.domain.money.naming.NamingLink;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Map;
import java.util.Optional;

/**
 * Finds whose account a payer typed, as a paybill's account is found: exactly one customer's, or
 * nobody's. Each is counted, for each tells something; the found one waits to be confirmed.
 */
@UseCase
public final class TypeAccount {

    /** As it was typed. */
    public record Input(String token, Optional<String> account, String address) {

        @Override
        public String toString() {
            return "Input";
        }
    }

    private final UnitOfWork unitOfWork;
    private final NamingDesk desk;
    private final MpesaBooking booking;
    private final ReferenceDirectory directory;
    private final Origin origin;

    public TypeAccount(
            UnitOfWork unitOfWork,
            NamingDesk desk,
            MpesaBooking booking,
            ReferenceDirectory directory,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.booking = booking;
        this.directory = directory;
        this.origin = origin;
    }

    /** The name that was found, masked. */
    public MaskedName execute(Actor actor, Input input) {
        actor.requireAnonymousAllowed();
        desk.count(input.token(), input.address());
        var typed = input.account().map(String::strip).filter(text -> !text.isEmpty());
        if (typed.isEmpty()) {
            throw Invalid.of("account", "required");
        }
        var reference = new AccountReference(typed.get());
        // Refused after the unit of work: a try that found nobody counts too.
        var found = unitOfWork.perform(() -> attempt(actor, input.token(), reference));
        if (found.isEmpty()) {
            throw Invalid.of("account", "naming.no-such-account");
        }
        return found.get();
    }

    private Optional<MaskedName> attempt(Actor actor, String token, AccountReference reference) {
        var opened = desk.open(token);
        if (!opened.payment().waits()) {
            throw new DomainException(new NamingError.Settled());
        }
        var found =
                booking.of(reference, new Payer.Unsaid()) instanceof Match.Found match
                        ? Optional.of(match.customer())
                        : Optional.<CustomerId>empty();
        NamingLink tried = opened.link().tried(found);
        desk.links().save(tried);
        origin.activity()
                .record(
                        actor,
                        "mpesa-payment.try-account",
                        MpesaActivity.subject(opened.payment()),
                        Map.of(),
                        Map.of("account", reference.text()));
        return found.flatMap(directory::facts).map(facts -> MaskedName.of(facts.name()));
    }
}
