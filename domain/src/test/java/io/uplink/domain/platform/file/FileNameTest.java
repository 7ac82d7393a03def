package io.uplink.domain.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void foldersAreDropped() {
        assertThat(FileName.of("../../etc/passwd").text()).isEqualTo("passwd");
        assertThat(FileName.of("C:\\photos\\pole 7.jpg").text()).isEqualTo("pole 7.jpg");
    }

    @Test
    void quotesAndLineBreaksDoNotReachAHeader() {
        assertThat(FileName.of("a\r\nSet-Cookie: x\".pdf").text()).isEqualTo("aSet-Cookie: x.pdf");
    }

    @Test
    void aNameThatSaysNothingBecomesFile() {
        assertThat(FileName.of("  ").text()).isEqualTo("file");
        assertThat(FileName.of("..").text()).isEqualTo("file");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        var name = FileName.of("x".repeat(300) + ".jpeg").text();

        assertThat(name).hasSize(FileName.MOST_LENGTH).endsWith("x.jpeg");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        var name = FileName.of("x" + "😀".repeat(300) + ".jpg");

        assertThat(name.text()).isEqualTo("x" + "😀".repeat(195) + ".jpg");
        assertThat(name.as(FileType.PNG).text()).isEqualTo("x" + "😀".repeat(195) + ".png");
    }

    @Test
    void aNameEndsAsFilesOfItsTypeDo() {
        assertThat(FileName.of("n_w.html").as(FileType.TEXT).text()).isEqualTo("n_w.html.txt");
        assertThat(FileName.of("IMG_2031").as(FileType.JPEG).text()).isEqualTo("IMG_2031.jpg");
        assertThat(FileName.of("pole.JPEG").as(FileType.JPEG).text()).isEqualTo("pole.JPEG");
    }

    @Test
    void aNameWithoutADotIsNotItsOwnEnding() {
        assertThat(FileName.of("txt").as(FileType.TEXT).text()).isEqualTo("txt.txt");
    }

    @Test
    void theRightEndingFitsALongName() {
        var name = FileName.of("x".repeat(200)).as(FileType.PNG).text();

        assertThat(name).hasSize(FileName.MOST_LENGTH).endsWith("x.png");
    }
}
