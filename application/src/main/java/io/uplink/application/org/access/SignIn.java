package io.uplink.application.org.access;

import io.uplink.application.org.access.Entrance.Arrival;
import io.uplink.application.org.access.Entrance.Entry;
import io.uplink.application.org.access.port.Logins;
import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.org.access.port.SessionRepository.Kind;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import java.time.Instant;
import java.util.Optional;

/**
 * Lets somebody in by e-mail address or telephone and password. Where a second factor is set up, a
 * browser is half in until its code comes; a program sends the code along.
 */
@UseCase
public final class SignIn {

    /**
     * Who knocks.
     *
     * @param code of the second factor, from a program
     */
    public record Input(String name, String password, Optional<String> code, Arrival arrival) {

        @Override
        public String toString() {
            return "SignIn.Input";
        }
    }

    private final UnitOfWork unitOfWork;
    private final Logins logins;
    private final PasswordCheck passwordCheck;
    private final CodeCheck codeCheck;
    private final Entrance entrance;
    private final Origin origin;

    public SignIn(
            UnitOfWork unitOfWork,
            Logins logins,
            PasswordCheck passwordCheck,
            CodeCheck codeCheck,
            Entrance entrance,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.logins = logins;
        this.passwordCheck = passwordCheck;
        this.codeCheck = codeCheck;
        this.entrance = entrance;
        this.origin = origin;
    }

    public Entry execute(Actor actor, Input input) {
        actor.requireAnonymousAllowed();
        var now = origin.now();
        var login = passwordCheck.require(actor, input, now);
        var renewed = passwordCheck.renewed(login, input.password());
        if (!codeCheck.isNeeded(login.person())) {
            return unitOfWork.<Entry>perform(() -> whole(login, input, renewed, now));
        }
        if (input.code().isPresent()) {
            return codeCheck.<Entry>pass(
                    actor,
                    new CodeCheck.Try(
                            login, input.code().get(), input.arrival().client().address(), now),
                    left -> new DomainException(new AccessError.WrongCode(left)),
                    () -> whole(login, input, renewed, now));
        }
        if (input.arrival().kind() == Kind.API) {
            throw new DomainException(new AccessError.SecondFactorRequired());
        }
        return unitOfWork.<Entry>perform(() -> half(login, input, renewed, now));
    }

    private Entry whole(Login login, Input input, Optional<String> renewed, Instant now) {
        var opened = entrance.open(login, input.arrival(), now);
        logins.noteEntry(login.person(), now);
        rehash(login, renewed);
        return opened;
    }

    private Entry half(Login login, Input input, Optional<String> renewed, Instant now) {
        rehash(login, renewed);
        var hash = renewed.or(login::hash).orElseThrow();
        return entrance.halfOpen(login, hash, input.arrival().stay(), now);
    }

    private void rehash(Login login, Optional<String> renewed) {
        renewed.ifPresent(hash -> logins.rehash(login.person(), login.hash().orElseThrow(), hash));
    }
}
