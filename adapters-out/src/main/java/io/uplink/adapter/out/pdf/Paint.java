package io.uplink.adapter.out.pdf;

import io.uplink.adapter.out.pdf.PdfPage.Ink;

/** The colours, which are those of customers' pages, and where things stand on A4. */
final class Paint {

    static final Ink INK = Ink.of(0x15221d);
    static final Ink MUTE = Ink.of(0x4c5b55);
    static final Ink HAIR = Ink.of(0xd5ddd8);
    static final Ink TINT = Ink.of(0xeef5f1);
    static final Ink ACCENT = Ink.of(0x0b6a55);
    static final Ink BAD = Ink.of(0x9c211a);
    static final Ink PALE_BAD = Ink.of(0xf3dad7);
    static final Ink PAPER = Ink.of(0xffffff);

    static final float LEFT = 48;
    static final float RIGHT = PdfPage.WIDTH - 48;
    static final float TOP = PdfPage.HEIGHT - 54;
    static final float BOTTOM = 58;
    static final float MIDDLE = 318;

    private Paint() {}
}
