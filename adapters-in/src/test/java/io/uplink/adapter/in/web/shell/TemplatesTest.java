package io.uplink.adapter.in.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages' policy allows nothing inline and nothing foreign: a browser would just drop it. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?![^>]*\\ssrc=)");
    private static final Pattern INLINE_STYLE = Pattern.compile("<style|\\sstyle\\s*=");
    private static final Pattern INLINE_HANDLER =
            Pattern.compile("\\s(on[a-z]+|hx-on[:a-z-]*)\\s*=");
    private static final Pattern FOREIGN =
            Pattern.compile("(src|href|action|hx-get|hx-post)=[\"']?(https?:)?//(?!wa\\.me/)");

    @Test
    void noTemplateHasAScriptOfItsOwn() {
        assertThat(offenders(INLINE_SCRIPT)).isEmpty();
    }

    @Test
    void noTemplateHasAStyleOfItsOwn() {
        assertThat(offenders(INLINE_STYLE)).isEmpty();
    }

    @Test
    void noTemplateHandlesEventsInline() {
        assertThat(offenders(INLINE_HANDLER)).isEmpty();
    }

    @Test
    void noTemplateLoadsFromElsewhere() {
        assertThat(offenders(FOREIGN)).isEmpty();
    }

    private static List<String> offenders(Pattern pattern) {
        try (var files = Files.walk(TEMPLATES)) {
            var templates = files.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(templates).hasSizeGreaterThan(5);
            return templates.stream().flatMap(file -> matches(file, pattern)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> matches(Path file, Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(file))
                    .results()
                    .map(found -> TEMPLATES.relativize(file) + ": " + found.group());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
