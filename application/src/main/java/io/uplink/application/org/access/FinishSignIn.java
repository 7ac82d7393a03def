package io.uplink.application.org.access;

import io.uplink.application.org.access.Entrance.Arrival;
import io.uplink.application.org.access.Entrance.Opened;
import io.uplink.application.org.access.port.HalfSignIns;
import io.uplink.application.org.access.port.HalfSignIns.Half;
import io.uplink.application.org.access.port.Logins;
import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.org.access.port.SessionRepository.Client;
import io.uplink.application.org.access.port.SessionRepository.Kind;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import java.util.Optional;

/** Lets a browser in whose password was right, by the code of the second factor. */
@UseCase
public final class FinishSignIn {

    /**
     * The code, and the browser that brings it.
     *
     * @param half what the browser got for the password
     * @param replaced the token of a session that this browser had before; it ends
     * @param device the token that this browser keeps between sign-ins
     */
    public record Input(
            String half,
            String code,
            Client client,
            Optional<String> replaced,
            Optional<String> device) {

        @Override
        public String toString() {
            return "FinishSignIn.Input";
        }
    }

    private final HalfSignIns halves;
    private final Logins logins;
    private final CodeCheck codeCheck;
    private final Entrance entrance;
    private final Tokens tokens;
    private final Origin origin;

    public FinishSignIn(
            HalfSignIns halves,
            Logins logins,
            CodeCheck codeCheck,
            Entrance entrance,
            Tokens tokens,
            Origin origin) {
        this.halves = halves;
        this.logins = logins;
        this.codeCheck = codeCheck;
        this.entrance = entrance;
        this.tokens = tokens;
        this.origin = origin;
    }

    public Opened execute(Actor actor, Input input) {
        actor.requireAnonymousAllowed();
        var now = origin.now();
        var token = tokens.digest(input.half());
        var half = halves.find(token, now).orElseThrow(FinishSignIn::ended);
        var login =
                logins.find(half.person())
                        .filter(Login::mayEnter)
                        .filter(known -> isSamePassword(known, half))
                        .orElseThrow(FinishSignIn::ended);
        return codeCheck.pass(
                actor,
                new CodeCheck.Try(login, input.code(), input.client().address(), now),
                left -> new DomainException(new AccessError.WrongCode(left)),
                () -> {
                    if (!halves.use(token, now)) {
                        throw ended();
                    }
                    logins.noteEntry(login.person(), now);
                    return entrance.open(
                            login,
                            new Arrival(
                                    Kind.WEB,
                                    half.stay(),
                                    input.client(),
                                    input.replaced(),
                                    input.device()),
                            now);
                });
    }

    private boolean isSamePassword(Login login, Half half) {
        return login.hash().map(tokens::digest).filter(half.password()::equals).isPresent();
    }

    private static DomainException ended() {
        return new DomainException(new AccessError.SignInEnded());
    }
}
