package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Logins;
import io.uplink.application.org.access.port.SecondFactors.Factor;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.CompanySettings;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.org.access.TotpSecret;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.PhoneNumber;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Shows the caller how it stands with the own second factor, and its secret while it is set up. */
@UseCase
public final class ShowSecondFactor {

    /**
     * How it stands.
     *
     * @param on since when it counts
     * @param setup what the telephone must be told; empty if nothing is being set up
     */
    public record State(Optional<Instant> on, int recoveryLeft, Optional<Setup> setup) {}

    /**
     * What an app keeps.
     *
     * @param issuer who wants the codes
     * @param account whose they are
     */
    public record Setup(TotpSecret secret, String issuer, String account) {}

    private final FactorCodes codes;
    private final Logins logins;
    private final Settings settings;
    private final InstantSource clock;

    public ShowSecondFactor(
            FactorCodes codes, Logins logins, Settings settings, InstantSource clock) {
        this.codes = codes;
        this.logins = logins;
        this.settings = settings;
        this.clock = clock;
    }

    public State execute(Actor actor) {
        var person = actor.requireSignedIn();
        var factor = codes.factors().find(person.id());
        return new State(
                factor.flatMap(Factor::on),
                factor.map(Factor::recoveryLeft).orElse(0),
                factor.filter(begun -> BeginSecondFactor.isWaiting(begun, clock.instant()))
                        .map(begun -> setup(person, begun)));
    }

    private Setup setup(Actor.Person person, Factor factor) {
        var login =
                logins.find(person.id())
                        .orElseThrow(() -> new DomainException(new AccessError.NoLogin()));
        return new Setup(
                codes.open(person.id(), factor),
                settings.get(CompanySettings.NAME),
                login.email()
                        .or(() -> login.phone().map(PhoneNumber::e164))
                        .orElseGet(login::name));
    }
}
