package io.uplink.bootstrap;

import io.uplink.adapter.in.web.shared.Messages;
import io.uplink.adapter.out.backup.BackupFiles;
import io.uplink.adapter.out.crypto.FileSeals;
import io.uplink.adapter.out.postgres.platform.backup.FactsSql;
import io.uplink.application.platform.backup.SealedStore;
import io.uplink.domain.platform.backup.BackupError.Broken;
import io.uplink.domain.platform.backup.Facts;
import io.uplink.domain.platform.backup.Manifest;
import io.uplink.domain.shared.DomainException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.TreeMap;

/**
 * {@code restore <file>}: fills an empty database from a backup. The file is read twice: first it
 * must prove to be whole and ours, then it is restored, and what is there is compared with what was
 * noted.
 */
final class RestoreCommand {

    private static final String TABLES =
            """
            select count(*) from information_schema.tables
             where table_type = 'BASE TABLE'
               and table_schema not in ('pg_catalog', 'information_schema')
            """;

    private final Database database;
    private final String keys;
    private final String path;
    private final PrintStream say;

    /**
     * A command.
     *
     * @param path where pg_restore may lie
     */
    RestoreCommand(Database database, String keys, String path, PrintStream say) {
        this.database = database;
        this.keys = keys;
        this.path = path;
        this.say = say;
    }

    void run(Path file) {
        var whole = file.toAbsolutePath().normalize();
        if (!Files.isRegularFile(whole)) {
            throw new StartRefused("there is no file " + whole);
        }
        var folder = Objects.requireNonNull(whole.getParent(), "a file lies in a folder");
        requireEmpty();
        try {
            var store = new SealedStore(BackupFiles.in(folder), FileSeals.of(keys));
            var name = whole.getFileName().toString();
            var manifest = store.read(name, (_, _) -> {});
            say.println("The file is whole. The backup was taken " + manifest.takenAt() + ".");
            restore(store, name);
            requireTheSame(manifest);
            say.println("Restored into " + database.name() + "; it holds what was noted.");
        } catch (DomainException refused) {
            throw new StartRefused(words(refused));
        }
    }

    private void restore(SealedStore store, String name) {
        var tools =
                BackupFiles.tools(
                        database.reactiveUrl(),
                        database.user(),
                        database.password(),
                        database.tls().authority().map(Path::toString),
                        path);
        store.read(
                name,
                (head, data) -> tools.restore(database.name(), head.facts().serverMajor(), data));
    }

    /** Whatever is in it already would be mixed with what is restored. */
    private void requireEmpty() {
        try (var connection = connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(TABLES)) {
            if (found.next() && found.getLong(1) > 0) {
                throw new StartRefused(
                        "the database %s holds %d tables; restore into an empty one"
                                .formatted(database.name(), found.getLong(1)));
            }
        } catch (SQLException refused) {
            throw new StartRefused("the database does not answer: " + refused.getMessage());
        }
    }

    private void requireTheSame(Manifest manifest) {
        var restored = new TreeMap<String, String>();
        try (var connection = connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(FactsSql.counting(manifest.facts().tables()))) {
            while (found.next()) {
                restored.put(found.getString("name"), found.getString("value"));
            }
        } catch (SQLException refused) {
            throw new StartRefused("what was restored cannot be read: " + refused.getMessage());
        }
        manifest.facts()
                .difference(new Facts(restored))
                .ifPresent(finding -> {
                    say.println("Restored, but look at it before you use it:");
                    throw new DomainException(new Broken(finding.fault(), finding.detail()));
                });
    }

    private java.sql.Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.user(), database.password());
    }

    private static String words(DomainException refused) {
        var detail =
                refused.error() instanceof Broken(_, var said) && !said.isEmpty()
                        ? " (" + said + ")"
                        : "";
        return Messages.error(refused.error().code()) + detail;
    }
}
