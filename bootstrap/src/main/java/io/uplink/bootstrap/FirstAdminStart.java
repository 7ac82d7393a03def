package io.uplink.bootstrap;

import io.quarkus.runtime.StartupEvent;
import io.uplink.application.org.access.MakeFirstAdmin;
import io.uplink.application.shared.Actor;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * An Uplink with nobody in it gets its administrator when it starts, and says so on the console.
 */
@ApplicationScoped
class FirstAdminStart {

    /** Before everything that brings people of its own, such as demo data. */
    private static final int EARLY = 100;

    private final MakeFirstAdmin makeFirstAdmin;
    private final String email;
    private final String address;

    FirstAdminStart(
            MakeFirstAdmin makeFirstAdmin,
            @ConfigProperty(name = "uplink.admin-email") String email,
            @ConfigProperty(name = "uplink.public-url") String address) {
        this.makeFirstAdmin = makeFirstAdmin;
        this.email = email;
        this.address = address;
    }

    void start(@Observes @Priority(EARLY) StartupEvent event) {
        makeFirstAdmin
                .execute(new Actor.Job("first-admin"), email)
                .ifPresent(made ->
                        System.out.printf(
                                """

                                Uplink is at %s
                                Sign in as %s with the one-time password %s

                                """,
                                address, made.name(), made.password()));
    }
}
