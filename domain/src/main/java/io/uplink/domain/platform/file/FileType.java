package io.uplink.domain.platform.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of file we take, told from their first bytes. The name a sender gave and the type a
 * browser claims decide nothing: both can lie, and what we store is served again to our own people.
 */
public enum FileType {
    JPEG("image/jpeg", "jpg jpeg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic heif"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    TEXT("text/plain", "txt csv log md cfg conf");

    /** The local file header of a ZIP archive, which office documents are. */
    private static final String ZIP_HEADER = "PK\u0003\u0004";

    private final String mediaType;
    private final String endings;

    FileType(String mediaType, String endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    /** By which programs tell it, the usual one first, without the dot. */
    public List<String> endings() {
        return List.of(endings.split(" ", -1));
    }

    public boolean isImage() {
        return mediaType.startsWith("image/");
    }

    /**
     * Tells the type, if it is one that we take.
     *
     * @param start the first bytes of the file; 256 KiB hold what every type needs
     */
    public static Optional<FileType> of(byte[] start) {
        var bytes = new String(start, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        if (bytes.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        }
        if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        if (bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        }
        if (bytes.startsWith("ftyp", 4) && isHeic(bytes)) {
            return Optional.of(HEIC);
        }
        if (bytes.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        if (bytes.startsWith(ZIP_HEADER)) {
            return office(bytes);
        }
        return isText(start) ? Optional.of(TEXT) : Optional.empty();
    }

    private static boolean isHeic(String bytes) {
        return bytes.startsWith("heic", 8)
                || bytes.startsWith("heix", 8)
                || bytes.startsWith("mif1", 8)
                || bytes.startsWith("msf1", 8);
    }

    private static Optional<FileType> office(String bytes) {
        for (var open : new FileType[] {ODT, ODS, ODP}) {
            // An OpenDocument file starts with an uncompressed entry that names its type.
            if (bytes.startsWith("mimetype" + open.mediaType, 30)) {
                return Optional.of(open);
            }
        }
        if (!bytes.contains("[Content_Types].xml") || bytes.contains("vbaProject.bin")) {
            return Optional.empty();
        }
        if (bytes.contains("word/document.xml")) {
            return Optional.of(DOCX);
        }
        if (bytes.contains("xl/workbook.xml")) {
            return Optional.of(XLSX);
        }
        return bytes.contains("ppt/presentation.xml") ? Optional.of(PPTX) : Optional.empty();
    }

    /** UTF-8 without control characters; the last character may be cut by the end of the bytes. */
    private static boolean isText(byte[] start) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var characters = CharBuffer.allocate(start.length + 1);
        var outcome = decoder.decode(ByteBuffer.wrap(start), characters, false);
        if (!outcome.equals(CoderResult.UNDERFLOW)) {
            return false;
        }
        return characters
                .flip()
                .chars()
                .noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
    }
}
