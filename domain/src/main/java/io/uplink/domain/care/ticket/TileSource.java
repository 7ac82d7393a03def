package io.uplink.domain.care.ticket;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the pictures under a map come from, such as {@code
 * https://tiles.example.org/{z}/{x}/{y}.png}. Of one host, named in full: pages may load from there
 * and from nowhere else.
 */
public record TileSource(String address) {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(https://[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::\\d{1,5})?)"
                            + "/[A-Za-z0-9._~/?=&%@{}-]{1,400}");

    public TileSource {
        if (!isReadable(address)) {
            throw new IllegalArgumentException("not an address of map tiles");
        }
    }

    /** Empty for what is no such address. */
    public static Optional<TileSource> parse(String typed) {
        var address = typed.strip();
        return isReadable(address) ? Optional.of(new TileSource(address)) : Optional.empty();
    }

    /** Whose pictures they are, as a browser names it: {@code https://tiles.example.org}. */
    public String origin() {
        var parts = ADDRESS.matcher(address);
        return parts.matches() ? parts.group(1) : "";
    }

    private static boolean isReadable(String address) {
        var rest = address;
        for (var part : Stream.of("{z}", "{x}", "{y}").toList()) {
            var cut = rest.indexOf(part);
            if (cut < 0) {
                return false;
            }
            rest = rest.substring(0, cut) + rest.substring(cut + part.length());
        }
        return !rest.contains("{") && !rest.contains("}") && ADDRESS.matcher(address).matches();
    }
}
