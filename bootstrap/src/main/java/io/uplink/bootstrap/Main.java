package io.uplink.bootstrap;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Starts Uplink: database first, then the schema, then the program.
 *
 * <p>{@code demo} as an argument is the run command: it makes secrets once, fills an empty database
 * with a believable company and shows messages on a page instead of sending them.
 */
@QuarkusMain
public class Main {

    /** More than requests in flight may take to end. */
    private static final int STOP_SECONDS = 25;

    public static void main(String... arguments) {
        try {
            start(List.of(arguments).contains("demo"), arguments);
        } catch (StartRefused refused) {
            System.err.println("Uplink does not start: " + refused.getMessage());
            System.exit(2);
        }
    }

    private static void start(boolean demo, String... arguments) {
        var environment = new Environment(System.getenv());
        if (demo) {
            environment =
                    environment
                            .with(new DataFolder(environment.dataFolder()).secrets())
                            .with(Map.of("UPLINK_DEMO", "true"));
        }
        environment.requireSecrets();
        environment.publish();

        var external = Database.external(environment);
        var own =
                external.isPresent()
                        ? Optional.<OwnPostgres>empty()
                        : Optional.of(own(environment));
        var database = external.orElseGet(() -> own.orElseThrow().database());
        try {
            database.migrate();
        } catch (RuntimeException failure) {
            stop(own);
            throw failure;
        }
        database.publish();
        var ended = new CountDownLatch(1);
        own.ifPresent(server -> stopAfter(ended, server));
        Quarkus.run(
                null,
                (code, failure) -> {
                    stop(own);
                    ended.countDown();
                    System.exit(exitCode(code, failure));
                },
                arguments);
    }

    /** The native binary brings no PostgreSQL along. */
    private static OwnPostgres own(Environment environment) {
        if (ImageMode.current() == ImageMode.NATIVE_RUN) {
            throw new StartRefused(
                    "UPLINK_DB_URL is not set, and the native binary brings no PostgreSQL along.");
        }
        return OwnPostgres.start(environment.dataFolder());
    }

    /** A signal ends the JVM as soon as its hooks are done, whatever the main thread still does. */
    private static void stopAfter(CountDownLatch ended, OwnPostgres server) {
        var hook =
                new Thread(
                        () -> {
                            try {
                                if (!ended.await(STOP_SECONDS, TimeUnit.SECONDS)) {
                                    stop(Optional.of(server));
                                }
                            } catch (InterruptedException impatient) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        "stop-postgres");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private static int exitCode(int code, @Nullable Throwable failure) {
        if (failure == null) {
            return code;
        }
        System.err.println("Uplink stopped: " + failure);
        return 1;
    }

    private static void stop(Optional<OwnPostgres> own) {
        try {
            if (own.isPresent()) {
                own.get().close();
            }
        } catch (IOException unclean) {
            System.err.println("The embedded PostgreSQL did not stop cleanly: " + unclean);
        }
    }
}
