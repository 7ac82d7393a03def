package io.uplink.application.org.access;

import io.uplink.application.org.access.Entrance.Arrival;
import io.uplink.application.org.access.port.KnownDevices;
import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.org.access.port.SessionRepository.Client;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.application.org.access.port.SessionRepository.Kind;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.domain.org.access.LoginEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notices when somebody comes from where they never came from, so that the owner of a stolen
 * password hears of it.
 */
@Part
public final class Devices {

    private final KnownDevices known;
    private final Tokens tokens;
    private final Origin origin;

    public Devices(KnownDevices known, Tokens tokens, Origin origin) {
        this.known = known;
        this.tokens = tokens;
        this.origin = origin;
    }

    /** In the unit of work; the token that a browser without one of ours keeps from now on. */
    Optional<String> meet(Actor actor, Login login, Arrival arrival, Instant now) {
        if (arrival.kind() == Kind.API) {
            meet(actor, login, program(arrival.client()), arrival.client(), now);
            return Optional.empty();
        }
        // A token that we did not make may have been put there by somebody who knows it.
        var kept = arrival.device().filter(token -> known.isOurs(tokens.digest(token)));
        var token = kept.orElseGet(tokens::fresh);
        meet(actor, login, tokens.digest(token), arrival.client(), now);
        return kept.isPresent() ? Optional.empty() : Optional.of(token);
    }

    private void meet(Actor actor, Login login, Digest device, Client client, Instant now) {
        if (known.touch(login.person(), device, now) || !known.add(login.person(), device, now)) {
            return;
        }
        var words = words(client);
        origin.activity()
                .record(
                        actor,
                        "person.new-device",
                        new Subject("person", login.person().value(), login.name()),
                        Map.of(),
                        Map.of("device", words));
        origin.outbox().append(List.of(new LoginEvent.NewDevice(login.person(), words, now)));
    }

    /** Programs keep no cookie: one is known by what it says it is and where it calls from. */
    private Digest program(Client client) {
        return tokens.digest("program " + words(client));
    }

    private static String words(Client client) {
        return client.device().isEmpty()
                ? client.address()
                : client.device() + " (" + client.address() + ")";
    }
}
