package io.uplink.application.org.access;

import io.uplink.application.org.access.FactorCodes.Recognised;
import io.uplink.application.org.access.port.Logins;
import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.org.access.port.SecondFactors.Factor;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Takes the code that comes after the password, once, and counts the tries. */
@Part
public final class CodeCheck {

    private final UnitOfWork unitOfWork;
    private final Logins logins;
    private final FactorCodes codes;
    private final Throttle throttle;
    private final Origin origin;

    public CodeCheck(
            UnitOfWork unitOfWork,
            Logins logins,
            FactorCodes codes,
            Throttle throttle,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.logins = logins;
        this.codes = codes;
        this.throttle = throttle;
        this.origin = origin;
    }

    /** Whose code it is, and where it was typed. */
    record Try(Login login, String code, String address, Instant now) {

        PersonId person() {
            return login.person();
        }

        private Subject subject() {
            return new Subject("person", person().value(), login.name());
        }

        @Override
        public String toString() {
            return "Try[" + person() + "]";
        }
    }

    boolean isNeeded(PersonId person) {
        return codes.on(person).isPresent();
    }

    /**
     * Does what the code is asked for, in the unit of work that uses it up; so what fails uses up
     * nothing.
     *
     * @param wrong what to answer to a wrong one, by the tries that are left
     */
    <T> T pass(Actor actor, Try tried, IntFunction<DomainException> wrong, Supplier<T> then) {
        var taken = throttle.takeCode(tried.person(), tried.address(), tried.now());
        var factor = codes.on(tried.person());
        var recognised =
                factor.flatMap(
                        known -> codes.recognise(tried.person(), known, tried.code(), tried.now()));
        Optional<T> done =
                recognised.flatMap(
                        code -> unitOfWork.perform(() -> used(actor, tried, code, factor, then)));
        if (done.isEmpty()) {
            throw refused(actor, tried, taken, wrong);
        }
        throttle.wentWell(taken);
        return done.get();
    }

    private <T> Optional<T> used(
            Actor actor, Try tried, Recognised code, Optional<Factor> factor, Supplier<T> then) {
        if (!codes.use(tried.person(), code, tried.now())) {
            return Optional.empty();
        }
        if (code instanceof Recognised.Recovery) {
            var left = factor.map(Factor::recoveryLeft).orElse(1) - 1;
            origin.activity()
                    .record(
                            actor,
                            "person.use-recovery-code",
                            tried.subject(),
                            Map.of(),
                            Map.of("left", left));
        }
        return Optional.of(then.get());
    }

    /** Notes the failure, which must stay noted. */
    private DomainException refused(
            Actor actor, Try tried, Throttle.Taken taken, IntFunction<DomainException> wrong) {
        unitOfWork.run(() -> {
            origin.activity()
                    .record(
                            actor,
                            "person.code-refused",
                            tried.subject(),
                            Map.of(),
                            Map.of("triesLeft", taken.left()));
            taken.lockedUntil()
                    .ifPresent(until -> {
                        logins.noteLock(tried.person(), taken.number(), until);
                        origin.activity()
                                .record(
                                        actor,
                                        "person.lock-out",
                                        tried.subject(),
                                        Map.of(),
                                        Map.of("until", until.toString()));
                    });
        });
        return taken.lockedUntil()
                .map(until -> Throttle.locked(until, tried.now()))
                .orElseGet(() -> wrong.apply(taken.left()));
    }
}
