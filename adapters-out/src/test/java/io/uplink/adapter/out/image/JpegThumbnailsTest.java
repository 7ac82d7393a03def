package io.uplink.adapter.out.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.care.ticket.port.Thumbnails;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class JpegThumbnailsTest {

    private final JpegThumbnails thumbnails = new JpegThumbnails();

    @Test
    void aLargePictureFitsTheSideAndKeepsItsShape() {
        var small = shrunk(picture(3_000, 2_000, "jpeg"));
        assertThat(small.getWidth()).isEqualTo(Thumbnails.SIDE);
        assertThat(small.getHeight()).isEqualTo(192);
    }

    @Test
    void aSmallPictureStaysAsLargeAsItIs() {
        assertThat(shrunk(picture(40, 30, "png")).getWidth()).isEqualTo(40);
    }

    @Test
    void whatIsTransparentBecomesWhite() throws IOException {
        var clear = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(clear, "png", bytes);
        assertThat(new Color(shrunk(bytes.toByteArray()).getRGB(9, 9))).isEqualTo(Color.WHITE);
    }

    @Test
    void aPhotoTakenUprightStandsUpright() {
        var small = shrunk(heldUpright(picture(3_000, 2_000, "jpeg")));
        assertThat(small.getHeight()).isGreaterThan(small.getWidth());
    }

    @Test
    void aPictureCutShortIsNoThumbnailOrAPartOfOne() {
        var half = Arrays.copyOf(picture(800, 600, "png"), 300);
        assertThat(shrink(half)).isEmpty();
    }

    @Test
    void whatIsNoPictureHasNoThumbnail() {
        assertThat(shrink("GIF89a but no more".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    }

    @Test
    void aPictureThatClaimsToBeHugeIsNotRead() {
        var bomb = picture(8, 8, "png");
        // Width and height in the head of a PNG, 16 bytes in.
        System.arraycopy(HexFormat.of().parseHex("0000ffff0000ffff"), 0, bomb, 16, 8);
        assertThat(shrink(bomb)).isEmpty();
    }

    private BufferedImage shrunk(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(shrink(picture).orElseThrow()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<byte[]> shrink(byte[] picture) {
        return thumbnails.shrink(into -> {
            try {
                into.write(picture);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    private static byte[] picture(int width, int height, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The note of a camera that was turned by a quarter: an Exif segment with orientation 6. */
    private static byte[] heldUpright(byte[] jpeg) {
        var exif =
                HexFormat.of()
                        .parseHex(
                                "ffe10022457869660000"
                                        + "4d4d002a00000008"
                                        + "0001"
                                        + "011200030000000100060000"
                                        + "00000000");
        var noted = new ByteArrayOutputStream();
        // Behind the start of the picture and the segment that the JDK writes first.
        var head = 20;
        noted.write(jpeg, 0, head);
        noted.writeBytes(exif);
        noted.write(jpeg, head, jpeg.length - head);
        return noted.toByteArray();
    }
}
