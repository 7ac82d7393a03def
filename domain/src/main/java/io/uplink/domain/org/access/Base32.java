package io.uplink.domain.org.access;

/** Five bits a letter, after RFC 4648: what people can type and apps expect. Whole groups only. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int BYTE = 8;

    private Base32() {}

    /** Of a number of bytes that five divides, so that nothing is left over. */
    static String write(byte[] bytes) {
        if (bytes.length % BITS != 0) {
            throw new IllegalArgumentException("not a whole number of groups");
        }
        var text = new StringBuilder();
        var held = 0;
        var bits = 0;
        for (var each : bytes) {
            held = (held << BYTE) | (each & 0xFF);
            bits += BYTE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt((held >> bits) & 0x1F));
            }
            held &= (1 << bits) - 1;
        }
        return text.toString();
    }

    static byte[] read(String text) {
        var bytes = new byte[text.length() * BITS / BYTE];
        var held = 0;
        var bits = 0;
        var at = 0;
        for (var i = 0; i < text.length(); i++) {
            var value = LETTERS.indexOf(text.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("not a letter of Base32");
            }
            held = (held << BITS) | value;
            bits += BITS;
            if (bits >= BYTE) {
                bits -= BYTE;
                bytes[at] = (byte) (held >> bits);
                at++;
            }
            held &= (1 << bits) - 1;
        }
        return bytes;
    }
}
