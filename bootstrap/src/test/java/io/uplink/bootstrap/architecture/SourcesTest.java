package io.uplink.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the source says. */
class SourcesTest {

    private static final Pattern DESCRIBED =
            Pattern.compile(
                    "/\\*\\*\\s*\\S.*?[.!?]\\s*\\*/\\s*@NullMarked\\s*package .*", Pattern.DOTALL);

    /** Over it, a file tells two stories. The rule of thumb is 300; this is where it ends. */
    private static final int MOST_LINES = 500;

    private static final Pattern KEYED = Pattern.compile("^[\\w%.\"-]+=");

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        for (var module :
                List.of("domain", "application", "adapters-in", "adapters-out", "bootstrap")) {
            try (var files = Files.walk(PROJECT.resolve(module).resolve("src"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
        // What only the build runs has no package.
        var packages =
                sources().stream()
                        .map(Path::getParent)
                        .filter(folder -> !folder.toString().contains("/src/build/"))
                        .distinct()
                        .toList();

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(folder -> {
                    // A package that is split between code and its tests is described once.
                    var main = Path.of(folder.toString().replace("/src/test/", "/src/main/"));
                    var described =
                            Stream.of(folder, main)
                                    .map(place -> place.resolve("package-info.java"))
                                    .filter(Files::exists)
                                    .findFirst();
                    assertThat(described).as("package-info of %s", folder).isPresent();
                    assertThat(Files.readString(described.orElseThrow()))
                            .as(described.toString())
                            .matches(DESCRIBED);
                });
    }

    @Test
    void noFileTellsTwoStories() throws IOException {
        // A bundle is a list of words, one behind the other, however long.
        var told = sources().stream().filter(file -> !file.toString().endsWith("Messages.java"));
        assertThat(told)
                .allSatisfy(file ->
                        assertThat(Files.readAllLines(file))
                                .as(file.toString())
                                .hasSizeLessThanOrEqualTo(MOST_LINES));
    }

    /** Of two, the last one counts, and nobody sees that there was another. */
    @Test
    void aKeyStandsOnceInItsFile() throws IOException {
        var files = new ArrayList<Path>();
        for (var module : List.of("adapters-in", "bootstrap")) {
            try (var found = Files.walk(PROJECT.resolve(module).resolve("src/main/resources"))) {
                found.filter(file -> file.toString().endsWith(".properties")).forEach(files::add);
            }
        }

        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(
                                        Files.readAllLines(file).stream()
                                                .filter(line -> KEYED.matcher(line).find())
                                                .map(line -> line.substring(0, line.indexOf('='))))
                                .as(file.toString())
                                .doesNotHaveDuplicates());
    }

    @Test
    void noTestIsSwitchedOffAndNoneSleeps() throws IOException {
        var off = Pattern.compile("(?m)^\\s*@Disabled\\b|\\bThread\\.sleep\\(");

        assertThat(sources())
                .filteredOn(file -> !file.endsWith("SourcesTest.java"))
                .allSatisfy(file ->
                        assertThat(Files.readString(file))
                                .as(file.toString())
                                .doesNotContainPattern(off));
    }
}
