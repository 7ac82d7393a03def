package io.uplink.application.money.naming;

import io.uplink.application.money.mpesa.MpesaActivity;
import io.uplink.application.money.mpesa.MpesaBooking;
import io.uplink.application.money.mpesa.MpesaSettings;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.Match;
import io.uplink.domain.money.naming.NamingError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.util.Map;
import java.util.Optional;

/**
 * The payer says that the name is the one that was meant. By the setting the money is that
 * customer's now, or the desk is shown what was said. What somebody of ours named meanwhile stands.
 */
@UseCase
public final class ConfirmAccount {

    /** The version of what the payer was shown. */
    public record Input(String token, Optional<Version> seen, String address) {

        @Override
        public String toString() {
            return "Input";
        }
    }

    private final UnitOfWork unitOfWork;
    private final NamingDesk desk;
    private final MpesaBooking booking;
    private final Settings settings;
    private final Origin origin;

    public ConfirmAccount(
            UnitOfWork unitOfWork,
            NamingDesk desk,
            MpesaBooking booking,
            Settings settings,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.booking = booking;
        this.settings = settings;
        this.origin = origin;
    }

    /** Whether it is said by this call. */
    public boolean execute(Actor actor, Input input) {
        actor.requireAnonymousAllowed();
        desk.count(input.token(), input.address());
        return unitOfWork.perform(() -> {
            var opened = desk.open(input.token());
            var link = opened.link();
            var payment = opened.payment();
            if (!payment.waits() || link.saidAt().isPresent()) {
                return false;
            }
            Version.requireSame(input.seen(), link.version());
            var customer =
                    link.candidate()
                            .orElseThrow(() -> new DomainException(new NamingError.Ended()));
            desk.links().save(link.said(origin.now()));
            origin.activity()
                    .record(
                            actor,
                            "mpesa-payment.say-owner",
                            MpesaActivity.subject(payment),
                            Map.of(),
                            Map.of("customer", customer.toString()));
            if (settings.get(MpesaSettings.PAYERS_DECIDE)) {
                booking.name(actor, payment, customer, Match.By.PAYER);
            }
            return true;
        });
    }
}
