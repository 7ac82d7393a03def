package io.uplink.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the core notes, it notes under keys; people read words. */
class ActivityWordsTest {

    private static final Path CORE = Path.of("../application/src/main/java");

    private static final Path SCHEDULE =
            Path.of("../adapters-in/src/main/java/io/uplink/adapter/in/schedule");

    private static final String KEY = "\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"";
    private static final Pattern WRITTEN = Pattern.compile(KEY);
    private static final Pattern NAMED = Pattern.compile("String name\\(\\) \\{\\s*return " + KEY);

    /** A call that hands an action on to the trail, and a choice between two. */
    private static final Pattern NOTING =
            Pattern.compile(
                    "\\.record\\(|\\bnoted\\(|\\bWish\\(|\\.keep\\(|\\.make\\(|\\baction =");

    private static final Pattern PUT_TOGETHER = Pattern.compile("\"[a-z-]+\\.\"\\s*\\+");

    private static final String ACTION = "action.";
    private static final String THING = "thing.";

    @Test
    void everyActionThatIsNotedHasWordsInBothLanguages() {
        var noted = noted();

        assertThat(noted).hasSizeGreaterThan(80);
        assertThat(keys("trail", ACTION)).containsAll(noted);
        assertThat(keys("trail_sw", ACTION)).containsAll(noted);
    }

    @Test
    void noActionHasWordsThatIsNeverNoted() {
        assertThat(noted()).containsAll(keys("trail", ACTION));
    }

    @Test
    void everyThingThatActionsAreDoneToIsAHeading() {
        var things =
                noted().stream()
                        .map(action -> action.substring(0, action.indexOf('.')))
                        .collect(Collectors.toSet());

        assertThat(keys("trail", THING)).isEqualTo(things);
        assertThat(keys("trail_sw", THING)).isEqualTo(things);
    }

    /**
     * A key of a thing that is noted some new way would pass unseen: it is at least not unknown.
     */
    @Test
    void everyKeyOfAThingIsAnActionOrKnownForSomethingElse() {
        var things = keys("trail", THING);
        var unknown =
                sources(CORE).stream()
                        .flatMap(source -> written(source).stream())
                        .filter(key -> things.contains(key.substring(0, key.indexOf('.'))))
                        .collect(Collectors.toCollection(TreeSet::new));
        unknown.removeAll(keys("trail", ACTION));
        unknown.removeAll(keys("error", ""));
        unknown.removeAll(keys("setting", ""));
        unknown.removeAll(events());

        assertThat(unknown).isEmpty();
    }

    @Test
    void noActionIsPutTogetherWhereNobodyFindsIt() {
        assertThat(sources(CORE))
                .allSatisfy(source -> assertThat(source).doesNotContainPattern(PUT_TOGETHER));
    }

    @Test
    void everyJobHasAName() {
        var jobs =
                sources(SCHEDULE).stream()
                        .flatMap(source -> NAMED.matcher(source).results())
                        .map(found -> found.group(1))
                        .toList();

        assertThat(jobs).hasSizeGreaterThan(5);
        assertThat(keys("trail", "job.")).containsAll(jobs);
    }

    @Test
    void bothLanguagesNameTheSame() {
        assertThat(keys("trail_sw", "")).isEqualTo(keys("trail", ""));
    }

    private static Set<String> noted() {
        var noted = new TreeSet<String>();
        for (var source : sources(CORE)) {
            var calls = NOTING.matcher(source);
            while (calls.find()) {
                noted.addAll(written(source.substring(calls.start(), end(source, calls.end()))));
            }
        }
        return noted;
    }

    /** Where the parenthesis closes that was just opened, or else the statement ends. */
    private static int end(String source, int from) {
        var inCall = source.charAt(from - 1) == '(';
        var open = inCall ? 1 : 0;
        for (var at = from; at < source.length(); at++) {
            var sign = source.charAt(at);
            open += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (inCall ? open == 0 : sign == ';') {
                return at;
            }
        }
        return source.length();
    }

    private static Set<String> written(String source) {
        return WRITTEN.matcher(source)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static List<String> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ActivityWordsTest::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> events() {
        try (var files = Files.list(Path.of("src/test/resources/golden/events"))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> keys(String bundle, String prefix) {
        var words = new Properties();
        var file = "messages/" + bundle + ".properties";
        try (var content = ActivityWordsTest.class.getClassLoader().getResourceAsStream(file)) {
            assertThat(content).as(file).isNotNull();
            words.load(new InputStreamReader(content, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
