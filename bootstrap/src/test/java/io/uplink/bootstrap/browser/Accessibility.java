package io.uplink.bootstrap.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What axe finds wrong on a page by the rules of WCAG 2.2, levels A and AA. */
public final class Accessibility {

    private static final String AXE = "axe.min.js";

    private static final Map<String, Object> ALL =
            Map.of(
                    "type",
                    "tag",
                    "values",
                    List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

    private static final Map<String, Object> COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private static final String RUN =
            """
            rules => axe.run({runOnly: rules, resultTypes: ['violations'], preload: false})
               .then(found => found.violations.flatMap(rule =>
                   rule.nodes.map(node => rule.id + ' at ' + node.target.join(' ')
                       + ': ' + node.html.slice(0, 120))))
            """;

    private Accessibility() {}

    /** One line each; empty where nothing is wrong. */
    public static List<String> violations(Page page) {
        return found(page, ALL);
    }

    /** Only what another choice of colours can change. */
    static List<String> faint(Page page) {
        return found(page, COLOURS);
    }

    private static List<String> found(Page page, Map<String, Object> rules) {
        if ((boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(axe());
        }
        return ((List<?>) page.evaluate(RUN, rules)).stream().map(String::valueOf).toList();
    }

    /** The script that looks; for a window that gets it into each of its pages. */
    static String axe() {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var source = loader.getResourceAsStream(AXE)) {
            if (source == null) {
                throw new IllegalStateException(AXE + " is not on the test class path");
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
