package io.uplink.bootstrap;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Starts Uplink: database first, then the program, which sees to its schema.
 *
 * <p>{@code demo} as an argument is the run command: it makes secrets once, fills an empty database
 * with a believable company and shows messages on a page instead of sending them. {@code rehearse}
 * starts beside a database that is thrown away, opens the first page and ends: what the JVM saw in
 * it ({@code -XX:AOTCacheOutput}) makes real starts quick. {@code restore <file>} fills an empty
 * database from a backup and starts nothing.
 */
@QuarkusMain
public class Main {

    /** More than requests in flight may take to end. */
    private static final int STOP_SECONDS = 25;

    public static void main(String... arguments) {
        try {
            if (List.of(arguments).contains("rehearse")) {
                rehearse(arguments);
            } else if (isRestore(arguments)) {
                restore(arguments);
            } else {
                start(environment(List.of(arguments).contains("demo")), () -> {}, arguments);
            }
        } catch (StartRefused refused) {
            var what = isRestore(arguments) ? "Nothing was restored: " : "Uplink does not start: ";
            System.err.println(what + refused.getMessage());
            System.exit(2);
        }
    }

    private static Environment environment(boolean demo) {
        var environment = new Environment(System.getenv());
        if (!demo) {
            return environment;
        }
        return environment
                .with(new DataFolder(environment.dataFolder()).secrets())
                .with(Map.of("UPLINK_DEMO", "true"));
    }

    private static boolean isRestore(String... arguments) {
        return arguments.length > 0 && arguments[0].equals("restore");
    }

    private static void restore(String... arguments) {
        if (arguments.length != 2) {
            throw new StartRefused("restore takes one thing more, the file of a backup");
        }
        var environment = environment(false);
        var keys = environment.required("UPLINK_KEYS");
        var external = Database.external(environment);
        var own =
                external.isPresent()
                        ? Optional.<OwnPostgres>empty()
                        : Optional.of(own(environment));
        try {
            new RestoreCommand(
                            external.orElseGet(() -> own.orElseThrow().database()),
                            keys,
                            environment.get("PATH").orElse(""),
                            System.out)
                    .run(Path.of(arguments[1]));
        } finally {
            stop(own);
        }
    }

    /** With nothing that the operator set: it must not touch what is kept. */
    private static void rehearse(String... arguments) {
        var stage = Rehearsal.stage();
        start(stage.environment(), stage::clear, arguments);
    }

    private static void start(Environment environment, Runnable afterwards, String... arguments) {
        environment.requireSecrets();
        environment.requireZone();
        environment.publish();

        var external = Database.external(environment);
        var own =
                external.isPresent()
                        ? Optional.<OwnPostgres>empty()
                        : Optional.of(own(environment));
        var database = external.orElseGet(() -> own.orElseThrow().database());
        try {
            database.requireTrusted();
        } catch (RuntimeException failure) {
            stop(own);
            throw failure;
        }
        SchemaStart.of(database);
        database.publish();
        var ended = new CountDownLatch(1);
        own.ifPresent(server -> stopAfter(ended, server));
        Quarkus.run(
                null,
                (code, failure) -> {
                    stop(own);
                    afterwards.run();
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
        for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            System.err.println("  because of " + cause);
        }
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
