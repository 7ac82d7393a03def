package io.uplink.application.care.portal;

import io.uplink.application.care.portal.port.PortalAccounts;
import io.uplink.application.care.portal.port.PortalAccounts.Account;
import io.uplink.application.care.portal.port.PortalDoors;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.portal.PortalError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.PhoneNumber;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Finds out whose pages a browser shows. Who no longer has the number is no longer in. */
@UseCase
public final class RecogniseCustomer {

    /** What the browser holds, and the account that was chosen where the number has several. */
    public record Input(String token, Optional<String> account) {

        @Override
        public String toString() {
            return "Input";
        }
    }

    /** Who is in. */
    public record Visitor(PhoneNumber phone, Account account, List<Account> all) {

        public Actor actor() {
            return new Actor.Customer(account.id(), account.name());
        }
    }

    private final PortalGate gate;
    private final PortalDoors doors;
    private final PortalAccounts accounts;
    private final Secrets secrets;
    private final InstantSource clock;

    public RecogniseCustomer(
            PortalGate gate,
            PortalDoors doors,
            PortalAccounts accounts,
            Secrets secrets,
            InstantSource clock) {
        this.gate = gate;
        this.doors = doors;
        this.accounts = accounts;
        this.secrets = secrets;
        this.clock = clock;
    }

    public Visitor execute(Actor actor, Input input) {
        actor.requireAnonymousAllowed();
        gate.requireOpen();
        return doors.find(secrets.digest(input.token()), clock.instant())
                .flatMap(seat -> visitor(seat.phone(), input.account()))
                .orElseThrow(() -> new DomainException(new PortalError.NotIn()));
    }

    private Optional<Visitor> visitor(PhoneNumber phone, Optional<String> chosen) {
        var all = accounts.of(phone);
        return all.stream()
                .filter(account -> chosen.filter(account.number()::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(account -> new Visitor(phone, account, all));
    }
}
