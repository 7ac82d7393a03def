package io.uplink.adapter.out.image;

import io.quarkus.arc.properties.UnlessBuildProperty;
import io.uplink.application.care.ticket.port.Thumbnails;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;

/** Thumbnails by the JDK's readers, turned as the camera was held, on white. */
@ApplicationScoped
@UnlessBuildProperty(name = "quarkus.native.enabled", stringValue = "true", enableIfMissing = true)
class JpegThumbnails implements Thumbnails {

    /** Phones take up to 200; what claims more was made to keep us busy. */
    private static final long MOST_PIXELS = 200_000_000;

    /** Whoever waits longer gets the picture itself. */
    private static final int WAIT_SECONDS = 5;

    /** A picture takes some ten megabytes while it is read, and one of two processors. */
    private final Semaphore reading = new Semaphore(1);

    @Override
    public Optional<byte[]> shrink(Consumer<OutputStream> picture) {
        if (!waited()) {
            return Optional.empty();
        }
        try {
            var bytes = new ByteArrayOutputStream();
            picture.accept(bytes);
            return shrink(bytes.toByteArray());
        } finally {
            reading.release();
        }
    }

    private boolean waited() {
        try {
            return reading.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<byte[]> shrink(byte[] picture) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                return read(reader).map(JpegThumbnails::small);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Twice the size we want, so that scaling down is smooth; the rest is never in memory. */
    private static Optional<BufferedImage> read(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        var step = Math.max(1, Math.max(width, height) / (2 * SIDE));
        var some = reader.getDefaultReadParam();
        some.setSourceSubsampling(step, step, 0, 0);
        var image = reader.read(0, some);
        return Optional.of("JPEG".equals(reader.getFormatName()) ? upright(image, reader) : image);
    }

    private static BufferedImage upright(BufferedImage image, ImageReader reader)
            throws IOException {
        var held = ExifUtils.getExifOrientation(reader, 0);
        return held == null ? image : ExifFilterUtils.getFilterForOrientation(held).apply(image);
    }

    private static byte[] small(BufferedImage image) {
        try {
            var fits = Math.max(image.getWidth(), image.getHeight()) <= SIDE;
            var scaled =
                    fits
                            ? image
                            : net.coobird.thumbnailator.Thumbnails.of(image)
                                    .size(SIDE, SIDE)
                                    .asBufferedImage();
            var jpeg = new ByteArrayOutputStream();
            if (!ImageIO.write(onWhite(scaled), "jpeg", jpeg)) {
                throw new IllegalStateException("this JDK writes no JPEG");
            }
            return jpeg.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static BufferedImage onWhite(BufferedImage image) {
        var opaque =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var paper = opaque.createGraphics();
        paper.drawImage(image, 0, 0, Color.WHITE, null);
        paper.dispose();
        return opaque;
    }
}
