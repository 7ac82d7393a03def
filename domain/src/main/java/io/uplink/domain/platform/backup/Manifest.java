package io.uplink.domain.platform.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a copy says of itself, sealed in front of the data: a line {@code name=value} for each thing
 * that is known, so that any release can read any other's.
 */
public record Manifest(UUID backup, Instant takenAt, Facts facts) {

    private static final String BACKUP = "backup";
    private static final String TAKEN = "taken";

    private static final DateTimeFormatter IN_NAMES =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /** The name of the file: when it was taken, in UTC, and which it is. */
    public String file() {
        return "uplink-%s-%s.backup"
                .formatted(IN_NAMES.format(takenAt), backup.toString().substring(24));
    }

    public String write() {
        var text = new StringBuilder();
        text.append(BACKUP).append('=').append(backup).append('\n');
        text.append(TAKEN).append('=').append(takenAt).append('\n');
        facts.values()
                .forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
        return text.toString();
    }

    public static Manifest parse(String text) {
        var values = new TreeMap<String, String>();
        text.lines()
                .forEach(line -> {
                    var equals = line.indexOf('=');
                    if (equals < 1) {
                        throw BackupError.broken(BackupFault.NOT_A_BACKUP, "a line without a name");
                    }
                    values.put(line.substring(0, equals), line.substring(equals + 1));
                });
        try {
            var backup = UUID.fromString(values.getOrDefault(BACKUP, ""));
            var taken = Instant.parse(values.getOrDefault(TAKEN, ""));
            values.remove(BACKUP);
            values.remove(TAKEN);
            return new Manifest(backup, taken, new Facts(values));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw BackupError.broken(BackupFault.NOT_A_BACKUP, "no name or no date");
        }
    }
}
