package io.uplink.adapter.out.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is drawn on one page, in points from its lower left corner. */
final class PdfPage {

    static final float WIDTH = 595;
    static final float HEIGHT = 842;

    /** How long a word may be that stands across the page. */
    private static final float ACROSS = 620;

    /** A part of the page that leads to an address. */
    record Link(float left, float bottom, float right, float top, String address) {}

    /** Red, green and blue from 0 to 1. */
    record Ink(float red, float green, float blue) {

        static Ink of(int rgb) {
            return new Ink(part(rgb >> 16), part(rgb >> 8), part(rgb));
        }

        private static float part(int value) {
            return (value & 0xFF) / 255f;
        }
    }

    private final StringBuilder drawn = new StringBuilder(4_096);
    private final List<Link> links = new ArrayList<>();

    /** The text is made clean first; it begins at the left. */
    void text(String text, float left, float base, PdfFont font, float size, Ink ink) {
        show(WinAnsi.clean(text), "1 0 0 1 " + at(left, base), font, size, ink);
    }

    /** The same, ending at the right. */
    void textTo(String text, float right, float base, PdfFont font, float size, Ink ink) {
        var clean = WinAnsi.clean(text);
        var left = right - font.width(clean, size);
        show(clean, "1 0 0 1 " + at(left, base), font, size, ink);
    }

    /** From the lower left to the upper right, as large as fits, in the middle of the page. */
    void across(String text, float most, Ink ink) {
        var clean = WinAnsi.clean(text);
        var size = Math.min(most, most * ACROSS / PdfFont.BOLD.width(clean, most));
        var half = (float) (PdfFont.BOLD.width(clean, size) / 2 * Math.sqrt(0.5));
        var turned = number((float) Math.sqrt(0.5));
        show(
                clean,
                "%1$s %1$s -%1$s %1$s %2$s"
                        .formatted(turned, at(WIDTH / 2 - half, HEIGHT / 2 - half)),
                PdfFont.BOLD,
                size,
                ink);
    }

    private void show(String clean, String matrix, PdfFont font, float size, Ink ink) {
        if (clean.isBlank()) {
            return;
        }
        fill(ink);
        drawn.append("BT /").append(font.alias()).append(' ').append(number(size)).append(" Tf ");
        drawn.append(matrix).append(" Tm (");
        WinAnsi.codes(clean).forEach(this::character);
        drawn.append(") Tj ET\n");
    }

    private void character(int code) {
        if (code == '(' || code == ')' || code == '\\') {
            drawn.append('\\').append((char) code);
        } else if (code < 0x7F) {
            drawn.append((char) code);
        } else {
            drawn.append('\\').append(Integer.toOctalString(code));
        }
    }

    void box(float left, float bottom, float width, float height, Ink ink) {
        fill(ink);
        rectangle(left, bottom, width, height);
        drawn.append("f\n");
    }

    /** Many squares in one colour: {@link #square} between {@code squares} and {@code painted}. */
    void squares(Ink ink) {
        fill(ink);
    }

    void square(float left, float bottom, float width, float height) {
        rectangle(left, bottom, width, height);
    }

    void painted() {
        drawn.append("f\n");
    }

    void frame(float left, float bottom, float width, float height, Ink ink) {
        stroke(ink, 1.2f);
        rectangle(left, bottom, width, height);
        drawn.append("S\n");
    }

    void line(float left, float right, float at, Ink ink) {
        stroke(ink, 0.6f);
        drawn.append(at(left, at)).append(" m ").append(at(right, at)).append(" l S\n");
    }

    void link(Link link) {
        links.add(link);
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    byte[] content() {
        return drawn.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void rectangle(float left, float bottom, float width, float height) {
        drawn.append(at(left, bottom)).append(' ').append(at(width, height)).append(" re\n");
    }

    private void fill(Ink ink) {
        drawn.append(colour(ink)).append(" rg ");
    }

    private void stroke(Ink ink, float width) {
        drawn.append(colour(ink)).append(" RG ").append(number(width)).append(" w ");
    }

    private static String colour(Ink ink) {
        return at(ink.red(), ink.green()) + " " + number(ink.blue());
    }

    private static String at(float x, float y) {
        return number(x) + " " + number(y);
    }

    static String number(float value) {
        return String.format(Locale.ROOT, "%.3f", value)
                .replaceAll("0+$", "")
                .replaceAll("\\.$", "");
    }
}
