package io.uplink.domain.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileTypeTest {

    @Test
    void photosAreToldByTheirFirstBytes() {
        assertThat(typeOf("\u00FF\u00D8\u00FF\u00E0 jfif")).contains(FileType.JPEG);
        assertThat(typeOf("\u0089PNG\r\n\u001A\n rest")).contains(FileType.PNG);
        assertThat(typeOf("GIF89a rest")).contains(FileType.GIF);
        assertThat(typeOf("RIFF\0\0\0\0WEBPVP8 ")).contains(FileType.WEBP);
        assertThat(typeOf("\0\0\0\u0018ftypheic\0\0")).contains(FileType.HEIC);
    }

    @Test
    void documentsAreToldByWhatTheirArchiveHolds() {
        assertThat(typeOf("%PDF-1.7\n")).contains(FileType.PDF);
        assertThat(typeOf(zip("[Content_Types].xml", "word/document.xml"))).contains(FileType.DOCX);
        assertThat(typeOf(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(FileType.XLSX);
        assertThat(typeOf(zip("[Content_Types].xml", "ppt/presentation.xml")))
                .contains(FileType.PPTX);
        assertThat(typeOf(zip("mimetypeapplication/vnd.oasis.opendocument.text")))
                .contains(FileType.ODT);
        assertThat(typeOf(zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")))
                .contains(FileType.ODS);
    }

    @Test
    void aDocumentWithMacrosIsNotTaken() {
        assertThat(typeOf(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
    }

    @Test
    void anArchiveThatIsNoDocumentIsNotTaken() {
        assertThat(typeOf(zip("setup.exe"))).isEmpty();
    }

    @Test
    void aProgramIsNotTakenWhateverItIsCalled() {
        assertThat(typeOf("MZ\u0090\0\u0003\0")).isEmpty();
        assertThat(typeOf("\u007FELF\u0002\u0001")).isEmpty();
    }

    @Test
    void aPageWithAScriptIsOnlyText() {
        assertThat(typeOf("<svg onload='alert(1)'/>").map(FileType::mediaType))
                .contains("text/plain");
    }

    @Test
    void textMayEndInTheMiddleOfACharacter() {
        var bytes = "Karibu, ñandú".getBytes(StandardCharsets.UTF_8);

        var cut = Arrays.copyOf(bytes, bytes.length - 1);

        assertThat(FileType.of(cut)).contains(FileType.TEXT);
    }

    @Test
    void bytesThatAreNoUtf8AreNoText() {
        assertThat(typeOf("\u00C3( hello")).isEmpty();
    }

    private static Optional<FileType> typeOf(String bytes) {
        return FileType.of(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The names of its entries, each behind a header of 30 bytes. */
    private static String zip(String... entries) {
        var archive = new StringBuilder();
        for (var entry : entries) {
            archive.append("PK\u0003\u0004").append("\0".repeat(26)).append(entry);
        }
        return archive.toString();
    }
}
