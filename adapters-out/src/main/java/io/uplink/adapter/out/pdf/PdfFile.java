package io.uplink.adapter.out.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;

/**
 * Pages as a file (ISO 32000-1): numbered objects, where each of them begins, and the way in. Its
 * identity is a digest of what is in it, so that the same pages are the same bytes.
 */
final class PdfFile {

    /** What readers show of a file besides its pages. */
    record About(String title, String author, String language, LocalDate madeOn) {}

    private static final int ID_BYTES = 16;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
    private final List<Integer> places = new ArrayList<>();

    private PdfFile() {}

    static byte[] of(About about, List<PdfPage> pages) {
        return new PdfFile().write(about, pages);
    }

    /** Objects: 1 catalogue, 2 tree of pages, 3 and 4 fonts, 5 about, then two for each page. */
    private byte[] write(About about, List<PdfPage> pages) {
        ascii("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        var kids = new StringBuilder();
        for (var i = 0; i < pages.size(); i++) {
            kids.append(6 + 2 * i).append(" 0 R ");
        }
        object(
                "<</Type/Catalog/Pages 2 0 R/Lang(%s)/ViewerPreferences<</DisplayDocTitle true>>>>"
                        .formatted(about.language()));
        object(
                "<</Type/Pages/Count %d/Kids[%s]/MediaBox[0 0 %s %s]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>"
                        .formatted(
                                pages.size(),
                                kids.toString().strip(),
                                PdfPage.number(PdfPage.WIDTH),
                                PdfPage.number(PdfPage.HEIGHT)));
        for (var font : List.of(PdfFont.PLAIN, PdfFont.BOLD)) {
            object(
                    "<</Type/Font/Subtype/Type1/BaseFont/%s/Encoding/WinAnsiEncoding>>"
                            .formatted(font.baseFont()));
        }
        var day = DateTimeFormatter.BASIC_ISO_DATE.format(about.madeOn());
        object(
                "<</Title %s/Author %s/Producer(Uplink)/CreationDate(D:%s000000Z)>>"
                        .formatted(unicode(about.title()), unicode(about.author()), day));
        for (var i = 0; i < pages.size(); i++) {
            object(
                    "<</Type/Page/Parent 2 0 R/Contents %d 0 R%s>>"
                            .formatted(7 + 2 * i, links(pages.get(i).links())));
            stream(pages.get(i).content());
        }
        return end();
    }

    private static String links(List<PdfPage.Link> links) {
        if (links.isEmpty()) {
            return "";
        }
        var all = new StringBuilder("/Annots[");
        for (var link : links) {
            all.append("<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[")
                    .append(PdfPage.number(link.left()))
                    .append(' ')
                    .append(PdfPage.number(link.bottom()))
                    .append(' ')
                    .append(PdfPage.number(link.right()))
                    .append(' ')
                    .append(PdfPage.number(link.top()))
                    .append("]/A<</S/URI/URI ")
                    .append(hex(link.address().getBytes(StandardCharsets.US_ASCII)))
                    .append(">>>>");
        }
        return all.append(']').toString();
    }

    private void object(String body) {
        begin();
        ascii(body + "\nendobj\n");
    }

    private void stream(byte[] content) {
        var packed = packed(content);
        begin();
        ascii("<</Length " + packed.length + "/Filter/FlateDecode>>\nstream\n");
        out.writeBytes(packed);
        ascii("\nendstream\nendobj\n");
    }

    private void begin() {
        places.add(out.size());
        ascii(places.size() + " 0 obj\n");
    }

    private byte[] end() {
        var id = hex(digest(out.toByteArray()));
        var at = out.size();
        var size = places.size() + 1;
        ascii("xref\n0 " + size + "\n0000000000 65535 f \n");
        places.forEach(place -> ascii("%010d 00000 n \n".formatted(place)));
        ascii(
                "trailer\n<</Size %d/Root 1 0 R/Info 5 0 R/ID[%s%s]>>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(size, id, id, at));
        return out.toByteArray();
    }

    private void ascii(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] packed(byte[] content) {
        var deflater = new Deflater();
        try {
            deflater.setInput(content);
            deflater.finish();
            var packed = new ByteArrayOutputStream();
            var piece = new byte[4_096];
            while (!deflater.finished()) {
                packed.write(piece, 0, deflater.deflate(piece));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] digest(byte[] content) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(content), ID_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Any text, whatever is in it: nothing has to be escaped. */
    private static String unicode(String text) {
        return hex(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
    }

    private static String hex(byte[] bytes) {
        return "<" + HexFormat.of().withUpperCase().formatHex(bytes) + ">";
    }
}
