package io.uplink.bootstrap.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe finds wrong on a page by the rules of WCAG 2.2, levels A and AA. */
public final class Accessibility {

    private static final String AXE = "axe.min.js";

    private static final String RUN =
            """
            axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
               .then(found => found.violations.flatMap(rule =>
                   rule.nodes.map(node => rule.id + ' at ' + node.target.join(' ')
                       + ': ' + node.html.slice(0, 120))))
            """;

    private Accessibility() {}

    /** One line each; empty where nothing is wrong. */
    public static List<String> violations(Page page) {
        page.evaluate(axe());
        return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
    }

    private static String axe() {
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
