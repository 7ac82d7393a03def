package io.uplink.adapter.out.backup;

import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where PostgreSQL's programs are: on the path, or where distributions put each version.
 *
 * @param folders in which pg_dump and pg_restore may lie
 */
record PgPrograms(List<Path> folders) {

    private static final Path DISTRIBUTION = Path.of("/usr/lib/postgresql");
    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");
    private static final int PATIENCE_SECONDS = 10;

    PgPrograms {
        folders = List.copyOf(folders);
    }

    static PgPrograms ofMachine(String path) {
        var folders = new ArrayList<Path>();
        // What the distribution puts on the path asks which server is meant; the others do not.
        if (Files.isDirectory(DISTRIBUTION)) {
            try (var versions = Files.list(DISTRIBUTION)) {
                versions.sorted(Comparator.reverseOrder())
                        .map(version -> version.resolve("bin"))
                        .forEach(folders::add);
            } catch (IOException _) {
                // Then those on the path must do.
            }
        }
        Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .forEach(folders::add);
        return new PgPrograms(folders);
    }

    /**
     * The folder whose programs fit: of the server's own version if there are some, else the next
     * newer. An older pg_dump refuses the server, and what a much newer one writes an older server
     * may not read.
     */
    Path fitting(int serverMajor) {
        var found = versions();
        if (found.isEmpty()) {
            throw BackupError.broken(BackupFault.TOOL_MISSING, "server " + serverMajor);
        }
        return found.entrySet().stream()
                .filter(folder -> folder.getValue() >= serverMajor)
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow(() ->
                        BackupError.broken(
                                BackupFault.TOOL_TOO_OLD,
                                "pg_dump %d, server %d"
                                        .formatted(
                                                found.values().stream()
                                                        .max(Integer::compareTo)
                                                        .orElse(0),
                                                serverMajor)));
    }

    private Map<Path, Integer> versions() {
        var versions = new LinkedHashMap<Path, Integer>();
        for (var folder : folders) {
            if (Stream.of("pg_dump", "pg_restore")
                    .allMatch(program -> Files.isExecutable(folder.resolve(program)))) {
                var version = version(folder.resolve("pg_dump"));
                if (version > 0) {
                    versions.put(folder, version);
                }
            }
        }
        return versions;
    }

    private static int version(Path program) {
        try {
            var process =
                    new ProcessBuilder(program.toString(), "--version")
                            .redirectErrorStream(true)
                            .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return 0;
            }
            var said = process.getInputStream().readNBytes(200);
            var match = VERSION.matcher(new String(said, StandardCharsets.UTF_8));
            return match.find() ? Integer.parseInt(match.group(1)) : 0;
        } catch (IOException _) {
            return 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
