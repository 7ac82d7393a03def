package io.uplink.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The folder of the run command: the database and the secrets, made once and kept.
 *
 * <p>Only the run command makes secrets; every other start takes them from the environment.
 */
final class DataFolder {

    private static final int KEY_BYTES = 32;

    private final Path folder;

    DataFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The settings that must be secret, by their name in the environment; made and written with
     * mode 0600 when they are not there yet.
     */
    Map<String, String> secrets() {
        var file = folder.resolve("secrets.env");
        try {
            if (!Files.exists(file)) {
                write(file);
                System.out.println("Made new secrets in " + file + " (readable by you only).");
            }
            return read(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep secrets in " + file, failure);
        }
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var temporary = file.resolveSibling("secrets.env.new");
        Files.deleteIfExists(temporary);
        Files.createFile(temporary, ownerOnly);
        Files.write(
                temporary,
                List.of(
                        "# Made once. Whoever has this file can read what Uplink seals.",
                        "UPLINK_KEYS=first:" + randomKey(),
                        "UPLINK_JWT_SECRET=" + randomKey()));
        Files.move(temporary, file);
    }

    private static Map<String, String> read(Path file) throws IOException {
        var secrets = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(file)) {
            var equals = line.indexOf('=');
            if (!line.startsWith("#") && equals > 0) {
                secrets.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return secrets;
    }

    private static String randomKey() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
