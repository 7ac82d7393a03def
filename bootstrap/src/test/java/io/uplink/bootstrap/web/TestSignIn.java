package io.uplink.bootstrap.web;

import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In tests only: a header says who asks, so that a test of a page need not be a test of signing in.
 */
@Provider
@Priority(Priorities.USER)
public class TestSignIn implements ContainerRequestFilter {

    public static final String HEADER = "X-Test-Person";

    /** May everything, everywhere; a person who is in the database, so that rows may name them. */
    public static final String ADMIN = "admin";

    /** Is signed in and may do nothing. */
    public static final String NOBODY_SPECIAL = "nobody-special";

    /** May change the service levels of Westlands and see its dashboard. */
    public static final String WESTLANDS_MANAGER = "westlands-manager";

    /** Sees and closes what is their own, and nothing else. */
    public static final String OWN_TICKETS = "own-tickets";

    private static final Map<String, Actor.Person> MADE = new ConcurrentHashMap<>();

    @Inject Actors actors;
    @Inject TestAdmin testAdmin;

    /** Lets a person whom a test made sign in. */
    public static String as(Actor.Person person) {
        var name = "made-" + person.id();
        MADE.put(name, person);
        return name;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var person = request.getHeaderString(HEADER);
        if (person == null) {
            return;
        }
        switch (person) {
            case ADMIN -> {
                testAdmin.bring();
                actors.signIn(ActorFixtures.anAdmin());
            }
            case NOBODY_SPECIAL -> actors.signIn(ActorFixtures.nobodySpecial());
            case WESTLANDS_MANAGER ->
                    actors.signIn(
                            ActorFixtures.inWestlands(
                                    Permission.TICKETS_SLA,
                                    Permission.TICKETS_VIEW,
                                    Permission.DASHBOARD_VIEW));
            case OWN_TICKETS ->
                    actors.signIn(
                            ActorFixtures.forOwn(
                                    Permission.TICKETS_VIEW, Permission.TICKETS_CLOSE));
            default ->
                    actors.signIn(
                            Optional.ofNullable(MADE.get(person))
                                    .orElseThrow(() -> new IllegalArgumentException(person)));
        }
    }
}
