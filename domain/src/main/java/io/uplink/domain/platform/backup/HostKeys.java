package io.uplink.domain.platform.backup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The keys by which a far machine is known: lines of a {@code known_hosts}, as {@code ssh-keyscan}
 * writes them, or fingerprints. Names and addresses in such a line do not count, for it is one
 * machine that is meant.
 *
 * @param keys at least one
 */
public record HostKeys(List<Known> keys) {

    private static final Pattern FINGERPRINT = Pattern.compile("SHA256:[A-Za-z0-9+/]{43}=?");

    public HostKeys {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a machine is known by one key at least");
        }
    }

    /** One of them. */
    public sealed interface Known {

        /** The whole key, in base64. */
        record Whole(String type, String base64) implements Known {}

        /** Its digest, {@code SHA256:} and 43 characters. */
        record Fingerprint(String sha256) implements Known {}
    }

    /** A key that was shown, with its fingerprint. */
    public record Shown(String type, String base64, String sha256) {}

    /** As pasted; blank lines and those that begin with a hash are passed over. Else empty. */
    public static Optional<HostKeys> parse(String pasted) {
        var lines =
                pasted.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(HostKeys::line)
                        .toList();
        if (lines.isEmpty() || lines.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new HostKeys(lines.stream().flatMap(Optional::stream).toList()));
    }

    public boolean know(Shown shown) {
        return keys.stream()
                .anyMatch(known ->
                        switch (known) {
                            case Known.Whole(var type, var base64) ->
                                    type.equals(shown.type()) && base64.equals(shown.base64());
                            case Known.Fingerprint(var sha256) -> sha256.equals(shown.sha256());
                        });
    }

    /** Which kinds to ask for first; a fingerprint does not tell its own. */
    public List<String> types() {
        return keys.stream()
                .flatMap(known ->
                        known instanceof Known.Whole(var type, _)
                                ? Optional.of(type).stream()
                                : Optional.<String>empty().stream())
                .distinct()
                .toList();
    }

    /** Whether one of them does not tell its kind. */
    public boolean hasFingerprint() {
        return keys.stream().anyMatch(known -> known instanceof Known.Fingerprint);
    }

    /** Marked lines, of authorities and of keys withdrawn, mean something else and are refused. */
    private static Optional<Known> line(String line) {
        var words = Arrays.asList(line.split("\\s+", -1));
        var type = Math.max(0, Math.min(1, words.size() - 2));
        for (var at = 0; at <= type; at++) {
            if (SshText.KEY_TYPES.contains(words.get(at)) && at + 1 < words.size()) {
                return whole(words.get(at), words.get(at + 1));
            }
        }
        return words.stream()
                .filter(word -> FINGERPRINT.matcher(word).matches())
                .findFirst()
                .map(word -> new Known.Fingerprint(word.replace("=", "")));
    }

    private static Optional<Known> whole(String type, String base64) {
        return SshText.of(base64)
                .flatMap(SshText::word)
                .filter(type::equals)
                .map(_ -> new Known.Whole(type, base64));
    }
}
