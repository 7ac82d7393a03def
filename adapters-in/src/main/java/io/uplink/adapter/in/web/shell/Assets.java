package io.uplink.adapter.in.web.shell;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.Config;

/**
 * Addresses of style sheets and scripts that change with their content, so that browsers may keep
 * them for a year and still see the next version at once.
 */
@ApplicationScoped
@TemplateData
@Named("assets")
public class Assets {

    private static final int HASH_BYTES = 5;

    private final Map<String, String> urls = new ConcurrentHashMap<>();
    private final Config config;

    Assets(Config config) {
        this.config = config;
    }

    /** One of our own, such as {@code uplink.css}. */
    public String own(String name) {
        return urls.computeIfAbsent(name, _ -> "/assets/" + name + "?v=" + hash(name));
    }

    /** A file of a WebJar, whose version is part of its path. */
    public String webjar(String jar, String file) {
        return urls.computeIfAbsent(
                jar + "/" + file,
                _ ->
                        "/webjars/%s/%s/%s"
                                .formatted(
                                        jar,
                                        config.getValue(
                                                "uplink.webjar." + jar + ".version", String.class),
                                        file));
    }

    private static String hash(String name) {
        var path = "META-INF/resources/assets/" + name;
        try (var content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (content == null) {
                throw new IllegalArgumentException(path + " is not there");
            }
            var digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
