package io.uplink.application.care.portal;

import io.uplink.application.care.link.LookLimit;
import io.uplink.application.care.portal.port.PortalAccounts;
import io.uplink.application.care.portal.port.PortalDoors;
import io.uplink.application.care.portal.port.PortalDoors.Seat;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Lets a customer in who types the code that was sent to the telephone. */
@UseCase
public final class EnterPortal {

    /** As typed; {@code address} is where it comes from. */
    public record Input(String phone, String code, String address) {

        @Override
        public String toString() {
            return "Input";
        }
    }

    /** What opens the pages from now on, and until when. */
    public record Entered(String token, Instant until) {

        @Override
        public String toString() {
            return "Entered";
        }
    }

    private final UnitOfWork unitOfWork;
    private final PortalGate gate;
    private final PortalDoors doors;
    private final PortalAccounts accounts;
    private final LookLimit limit;
    private final Secrets secrets;
    private final Settings settings;
    private final Origin origin;

    public EnterPortal(
            UnitOfWork unitOfWork,
            PortalGate gate,
            PortalDoors doors,
            PortalAccounts accounts,
            LookLimit limit,
            Secrets secrets,
            Settings settings,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.gate = gate;
        this.doors = doors;
        this.accounts = accounts;
        this.limit = limit;
        this.secrets = secrets;
        this.settings = settings;
        this.origin = origin;
    }

    public Entered execute(Actor actor, Input input) {
        actor.requireAnonymousAllowed();
        gate.requireOpen();
        var phone = AskPortalCode.phone(input.phone());
        limit.require(secrets.digest("portal " + phone.e164()), input.address());
        // A wrong try must be counted, so it is no refusal before the unit of work has ended.
        return unitOfWork
                .perform(() -> tried(phone, input.code()))
                .orElseThrow(() -> Invalid.of("code", "portal.code-wrong"));
    }

    private Optional<Entered> tried(PhoneNumber phone, String typed) {
        var now = origin.now();
        var kept = doors.newest(phone).orElseThrow(() -> Invalid.of("code", "portal.code-ended"));
        kept.code().requireOpen(now);
        var right =
                CodeDigits.areRight(secrets, AskPortalCode.PURPOSE, kept.digits(), typed)
                        && !accounts.of(phone).isEmpty();
        doors.save(right ? kept.code().tried().end() : kept.code().tried());
        return right ? Optional.of(enter(phone, now)) : Optional.empty();
    }

    private Entered enter(PhoneNumber phone, Instant now) {
        var token = secrets.newToken();
        var until = now.plus(Duration.ofDays(settings.get(PortalSettings.DAYS)));
        doors.open(new Seat(origin.newId(), phone, now, until), secrets.digest(token));
        for (var account : accounts.of(phone)) {
            origin.activity()
                    .record(
                            new Actor.Customer(account.id(), account.name()),
                            "customer.enter-portal",
                            new Subject("customer", account.id().value(), account.number()),
                            Map.of(),
                            Map.of());
        }
        return new Entered(token, until);
    }
}
