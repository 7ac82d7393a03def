package io.uplink.adapter.out.xlsx;

import io.uplink.domain.shared.Invalid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The parts of a workbook that matter, unpacked. */
final class WorkbookParts {

    /** All parts together, those too that are passed over: a bomb is one wherever it lies. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    /** A workbook has some dozens. */
    private static final int MOST_PARTS = 2_000;

    private static final byte[] NONE = {};

    private static final Pattern KEPT =
            Pattern.compile(
                    "xl/(workbook|styles|sharedStrings|_rels/workbook\\.xml|worksheets/[^/]+)"
                            + "\\.(xml|rels)");

    private static final Pattern FIRST_SHEET =
            Pattern.compile("<(?:\\w+:)?sheet\\s[^>]*?\\br:id=\"([^\"]+)\"");

    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");

    private static final Pattern OLD_MAC = Pattern.compile("date1904=\"(1|true)\"");

    private final byte[] sheet;
    private final byte[] strings;
    private final byte[] styles;
    private final boolean startsIn1904;

    private WorkbookParts(Map<String, byte[]> parts, String workbook, String firstSheet) {
        this.sheet = found(parts, firstSheet);
        this.strings = parts.getOrDefault("xl/sharedStrings.xml", NONE);
        this.styles = parts.getOrDefault("xl/styles.xml", NONE);
        this.startsIn1904 = OLD_MAC.matcher(workbook).find();
    }

    static WorkbookParts of(byte[] content) {
        var parts = unpacked(content);
        var workbook = text(parts, "xl/workbook.xml");
        var relations = text(parts, "xl/_rels/workbook.xml.rels");
        return new WorkbookParts(parts, workbook, firstSheet(workbook, relations));
    }

    /** The first one. */
    byte[] sheet() {
        return sheet;
    }

    /** No bytes if there are none. */
    byte[] strings() {
        return strings;
    }

    /** No bytes if there are none. */
    byte[] styles() {
        return styles;
    }

    /** Whether its days are counted as old Macs did. */
    boolean startsIn1904() {
        return startsIn1904;
    }

    private static Map<String, byte[]> unpacked(byte[] content) {
        var parts = new HashMap<String, byte[]>();
        var left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var entry = zip.getNextEntry();
            for (var seen = 0; entry != null; seen++) {
                var bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || seen > MOST_PARTS) {
                    throw Invalid.of("file", "customer.import-workbook-large");
                }
                if (KEPT.matcher(entry.getName()).matches()) {
                    parts.put(entry.getName(), bytes);
                }
                entry = zip.getNextEntry();
            }
            return parts;
        } catch (ZipException broken) {
            throw new IllegalArgumentException("no workbook", broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String firstSheet(String workbook, String relations) {
        var first = FIRST_SHEET.matcher(workbook);
        if (!first.find()) {
            throw new IllegalArgumentException("no sheet");
        }
        var id = "Id=\"" + first.group(1) + "\"";
        return RELATION.matcher(relations)
                .results()
                .map(relation -> relation.group())
                .filter(relation -> relation.contains(id))
                .map(relation -> attribute(relation, "Target"))
                .map(target -> target.startsWith("/") ? target.substring(1) : "xl/" + target)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sheet"));
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]+)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(found(parts, name), StandardCharsets.UTF_8);
    }

    private static byte[] found(Map<String, byte[]> parts, String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("a part is missing");
        }
        return part;
    }
}
