package io.uplink.bootstrap.platform;

import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.Language;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Signs in whom a test names in a header, after every filter of ours had its say. */
class ProbeSignIn {

    static final String HEADER = "X-Probe-Person";

    private final Actors actors;

    ProbeSignIn(Actors actors) {
        this.actors = actors;
    }

    @ServerRequestFilter(priority = Priorities.USER + 1_000)
    public void signIn(ContainerRequestContext request) {
        var person = request.getHeaderString(HEADER);
        if (person != null) {
            actors.signIn(actor(person));
        }
    }

    private static Actor actor(String person) {
        return switch (person) {
            case "admin" -> ActorFixtures.anAdmin();
            case "swahili" -> {
                var admin = ActorFixtures.anAdmin();
                yield new Actor.Person(
                        admin.id(),
                        admin.name(),
                        Language.SWAHILI,
                        admin.session(),
                        admin.grants(),
                        admin.branches(),
                        admin.teams());
            }
            case "looker" -> ActorFixtures.inWestlands(Permission.LOGS_VIEW);
            default -> ActorFixtures.nobodySpecial();
        };
    }
}
