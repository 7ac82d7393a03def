package io.uplink.bootstrap;

import io.quarkus.runtime.ImageMode;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * The migrations that come with this version, wherever they lie: in a folder of classes, in a jar,
 * or in a native binary, where Flyway cannot walk the class path.
 */
final class PackagedMigrations implements ResourceProvider {

    private static final String FOLDER = "db/migration";

    private final List<Migration> migrations;

    private PackagedMigrations(Stream<Migration> migrations) {
        this.migrations = migrations.sorted(Comparator.comparing(it -> it.name)).toList();
    }

    static PackagedMigrations read() {
        try {
            if (ImageMode.current() == ImageMode.NATIVE_RUN) {
                return fromBinary();
            }
            var loader = Thread.currentThread().getContextClassLoader();
            var folder = Objects.requireNonNull(loader.getResource(FOLDER), "no migrations");
            return folder.getProtocol().equals("jar")
                    ? fromJar(folder)
                    : fromFolder(Path.of(URI.create(folder.toString())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the migrations cannot be read", unreadable);
        }
    }

    /**
     * Names all of them and what they say: a schema that was brought up by the same is of this
     * version.
     */
    String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var migration : migrations) {
                digest.update(migration.name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(migration.text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PackagedMigrations fromJar(URL folder) throws IOException {
        var connection = (JarURLConnection) folder.openConnection();
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            var files =
                    jar.stream()
                            .filter(file -> !file.isDirectory())
                            .filter(file -> file.getName().startsWith(FOLDER + "/"))
                            .toList();
            var found = Stream.<Migration>builder();
            for (var file : files) {
                try (var text = jar.getInputStream(file)) {
                    found.add(
                            new Migration(
                                    file.getName().substring(FOLDER.length() + 1),
                                    new String(text.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
            return new PackagedMigrations(found.build());
        }
    }

    private static PackagedMigrations fromBinary() throws IOException {
        try (var binary = FileSystems.newFileSystem(URI.create("resource:/"), Map.of())) {
            return fromFolder(binary.getPath("/" + FOLDER));
        }
    }

    private static PackagedMigrations fromFolder(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return new PackagedMigrations(files.map(Migration::read));
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

        static Migration read(Path file) {
            try {
                return new Migration(file.getFileName().toString(), Files.readString(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public String getAbsolutePath() {
            return "/" + FOLDER + "/" + name;
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
