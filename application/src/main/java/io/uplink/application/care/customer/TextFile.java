package io.uplink.application.care.customer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text as spreadsheets save it: UTF-8 or UTF-16 with a mark, plain UTF-8, or Windows' own. */
final class TextFile {

    private static final char MARK = '\uFEFF';

    private TextFile() {}

    static String decoded(byte[] bytes) {
        var text = startsUtf16(bytes) ? new String(bytes, StandardCharsets.UTF_16) : utf8(bytes);
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static boolean startsUtf16(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            // Every byte means something in it, so this cannot fail.
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
