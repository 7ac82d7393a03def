import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Writes the style sheet with the icons that pages use, as masks that take the colour of the text.
 *
 * <p>The whole font of icons weighs 720 KB, and a page on a slow line stands without icons until it
 * is there; the icons in use weigh a few. An icon is in use where a template or script says {@code
 * ti-name}, where a branch in a template yields its name, or where Java code holds its name as a
 * string. A {@code ti-name} that is no icon stops the build.
 *
 * <p>Arguments: the jar with the icons, the folder of the sources, the sheet to write.
 */
final class IconSheet {

    private static final String NAME = "([a-z0-9]+(?:-[a-z0-9]+)*)";
    private static final Pattern CLASS = Pattern.compile("\\bti-" + NAME + "(?![-\\w{])");
    private static final Pattern BRANCH = Pattern.compile("\\}(?:ti-)?" + NAME + "\\{");
    private static final Pattern STRING = Pattern.compile("\"" + NAME + "\"");
    private static final Pattern ICON = Pattern.compile(".*/icons/outline/" + NAME + "\\.svg");
    private static final Pattern SHAPE =
            Pattern.compile("<(?:path|circle|line|rect|polyline|ellipse)\\s[^>]*/>");

    /** Every icon begins with its invisible frame. */
    private static final String FRAME = "stroke=\"none\"";

    /** A size of ours, not an icon. */
    private static final String LARGE = "lg";

    private static final String BASE =
            """
            .ti{display:inline-block;flex:none;width:1em;height:1em;vertical-align:-.125em;\
            background:currentColor;-webkit-mask:var(--ti) center/contain no-repeat;\
            mask:var(--ti) center/contain no-repeat}
            @media (forced-colors:active){.ti{forced-color-adjust:none;background:CanvasText}}
            """;

    private static final String SVG =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000"\
             stroke-width="2" stroke-linecap="round" stroke-linejoin="round">%s</svg>""";

    private IconSheet() {}

    public static void main(String... arguments) throws IOException {
        var sheet = new StringBuilder(BASE);
        try (var jar = new ZipFile(arguments[0])) {
            var icons = icons(jar);
            for (var name : used(Path.of(arguments[1]), icons)) {
                try (var svg = jar.getInputStream(icons.get(name))) {
                    sheet.append(rule(name, new String(svg.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        var file = Path.of(arguments[2]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, sheet);
    }

    private static Map<String, ZipEntry> icons(ZipFile jar) {
        return jar.stream()
                .filter(entry -> ICON.matcher(entry.getName()).matches())
                .collect(
                        Collectors.toMap(
                                entry -> ICON.matcher(entry.getName()).replaceFirst("$1"),
                                entry -> entry));
    }

    private static SortedSet<String> used(Path sources, Map<String, ZipEntry> icons)
            throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(sources)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".java")) {
                    names(file, STRING).filter(icons::containsKey).forEach(used::add);
                } else if (file.toString().matches(".*\\.(html|js)")) {
                    names(file, BRANCH).filter(icons::containsKey).forEach(used::add);
                    names(file, CLASS)
                            .filter(name -> !name.equals(LARGE))
                            .peek(name -> require(icons.containsKey(name), file, name))
                            .forEach(used::add);
                }
            }
        }
        return used;
    }

    private static Stream<String> names(Path file, Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(file)).results().map(match -> match.group(1));
    }

    private static void require(boolean known, Path file, String name) {
        if (!known) {
            throw new IllegalStateException(file + ": ti-" + name + " is no icon");
        }
    }

    private static String rule(String name, String svg) {
        var shapes =
                SHAPE.matcher(svg)
                        .results()
                        .map(MatchResult::group)
                        .filter(shape -> !shape.contains(FRAME))
                        .collect(Collectors.joining());
        var address =
                SVG.formatted(shapes)
                        .replace('"', '\'')
                        .replace("%", "%25")
                        .replace("#", "%23")
                        .replace("<", "%3C")
                        .replace(">", "%3E");
        return ".ti-" + name + "{--ti:url(\"data:image/svg+xml," + address + "\")}\n";
    }
}
