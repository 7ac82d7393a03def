package io.uplink.bootstrap;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the operator set: environment variables, nothing else. */
final class Environment {

    /** Without these Uplink does not start; there is no built-in default. */
    private static final List<String> SECRETS = List.of("UPLINK_KEYS", "UPLINK_JWT_SECRET");

    /** RFC 7518, section 3.2: as long as the hash at least. */
    private static final int SIGNING_KEY_BYTES = 32;

    private final Map<String, String> variables;

    Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    String required(String name) {
        return get(name).orElseThrow(() -> new StartRefused(name + " is not set."));
    }

    Path dataFolder() {
        return Path.of(get("UPLINK_DATA").orElse("data")).toAbsolutePath().normalize();
    }

    /** Adds what is not set yet. */
    Environment with(Map<String, String> defaults) {
        var all = new LinkedHashMap<>(defaults);
        all.putAll(variables);
        return new Environment(all);
    }

    /** Names every missing secret at once, so that the operator comes back once. */
    void requireSecrets() {
        var missing = SECRETS.stream().filter(name -> get(name).isEmpty()).toList();
        if (!missing.isEmpty()) {
            throw new StartRefused(
                    String.join(" and ", missing)
                            + (missing.size() == 1 ? " is" : " are")
                            + " not set. See the settings table in the operations guide.");
        }
        if (!isSigningKey(required("UPLINK_JWT_SECRET"))) {
            throw new StartRefused(
                    "UPLINK_JWT_SECRET is not 32 bytes in base64. `openssl rand -base64 32` makes one.");
        }
    }

    /** Anything shorter would be refused by the first program that asks for a token. */
    private static boolean isSigningKey(String secret) {
        try {
            return Base64.getDecoder().decode(secret).length >= SIGNING_KEY_BYTES;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Better now than when the first number of a year is given out. */
    void requireZone() {
        var zone = get("UPLINK_ZONE").orElse("UTC");
        try {
            var _ = ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new StartRefused(
                    "UPLINK_ZONE is no time zone: " + zone + ". One is Africa/Nairobi.");
        }
    }

    /** Hands variables to Quarkus that the process itself was not started with. */
    void publish() {
        variables.forEach((name, value) -> {
            if (name.startsWith("UPLINK_") && System.getenv(name) == null) {
                System.setProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        if (get("UPLINK_PUBLIC_URL").filter(url -> url.startsWith("https:")).isPresent()) {
            System.setProperty("uplink.cookie-prefix", "__Host-");
            System.setProperty("quarkus.rest-csrf.cookie-force-secure", "true");
        }
    }
}
