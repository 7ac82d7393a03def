package io.uplink.bootstrap;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.util.Optional;

/** Starts Uplink: database first, then the schema, then the program. */
@QuarkusMain
public class Main {

    public static void main(String... arguments) {
        try {
            start(arguments);
        } catch (StartRefused refused) {
            System.err.println("Uplink does not start: " + refused.getMessage());
            System.exit(2);
        }
    }

    private static void start(String... arguments) {
        var environment = System.getenv();
        var external = Database.external(environment);
        var own =
                external.isPresent()
                        ? Optional.<OwnPostgres>empty()
                        : Optional.of(OwnPostgres.start(Database.Settings.dataFolder(environment)));
        var database = external.orElseGet(() -> own.orElseThrow().database());
        database.migrate();
        database.publish();
        Quarkus.run(null, (code, failure) -> stop(own, code, failure), arguments);
    }

    private static void stop(Optional<OwnPostgres> own, int code, Throwable failure) {
        try {
            if (own.isPresent()) {
                own.get().close();
            }
        } catch (IOException unclean) {
            System.err.println("The embedded PostgreSQL did not stop cleanly: " + unclean);
        }
        System.exit(failure == null ? code : 1);
    }
}
