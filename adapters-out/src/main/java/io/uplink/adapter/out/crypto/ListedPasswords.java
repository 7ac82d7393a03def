package io.uplink.adapter.out.crypto;

import io.uplink.application.org.access.port.CommonPasswords;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The list {@code common-passwords.txt}: a word a line, in small letters. */
@ApplicationScoped
class ListedPasswords implements CommonPasswords {

    private static final String LIST = "/common-passwords.txt";

    private final Set<String> words = read();

    @Override
    public boolean contains(String word) {
        return words.contains(word);
    }

    private static Set<String> read() {
        try (var list = ListedPasswords.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException(LIST + " is missing");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
