package io.uplink.adapter.in.web.org.access;

import io.quarkus.qute.TemplateData;

/**
 * A square to scan, as the path of an SVG: no image to fetch, and nothing that the secret in it is
 * left behind in.
 *
 * @param size of a side, in modules, with the quiet zone around it
 * @param path the dark modules
 */
@TemplateData
public record QrCode(int size, String path) {

    /** Four light modules on each side, as the standard wants it. */
    private static final int QUIET = 4;

    static QrCode of(String text) {
        var code =
                io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + QUIET).append(',').append(y + QUIET);
                    path.append("h1v1h-1z");
                }
            }
        }
        return new QrCode(code.size + 2 * QUIET, path.toString());
    }

    @Override
    public String toString() {
        return "QrCode";
    }
}
