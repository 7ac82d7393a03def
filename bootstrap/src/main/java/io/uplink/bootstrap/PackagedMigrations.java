package io.uplink.bootstrap;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * The migrations inside a native binary. There Flyway cannot walk the class path; the binary has a
 * file system of its resources instead.
 */
final class PackagedMigrations implements ResourceProvider {

    private static final String FOLDER = "/db/migration";

    private final List<Migration> migrations;

    PackagedMigrations() {
        try (var binary = FileSystems.newFileSystem(URI.create("resource:/"), Map.of());
                var files = Files.list(binary.getPath(FOLDER))) {
            migrations = files.map(PackagedMigrations::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the binary lacks its migrations", unreadable);
        }
    }

    private static Migration read(Path file) {
        try {
            return new Migration(
                    file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return migrations.stream()
                .filter(migration -> migration.name.equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return migrations.stream()
                .filter(migration -> migration.name.startsWith(prefix))
                .filter(migration -> Arrays.stream(suffixes).anyMatch(migration.name::endsWith))
                .map(LoadableResource.class::cast)
                .toList();
    }

    private static final class Migration extends LoadableResource {

        private final String name;
        private final String text;

        Migration(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public String getAbsolutePath() {
            return FOLDER + "/" + name;
        }

        @Override
        public @Nullable String getAbsolutePathOnDisk() {
            return null;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
