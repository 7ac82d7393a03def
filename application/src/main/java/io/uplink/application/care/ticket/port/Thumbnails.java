package io.uplink.application.care.ticket.port;

import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes small pictures of large ones, for lists on phones. */
public interface Thumbnails {

    /** The longest side in pixels: sharp at 96 points on a screen of three pixels a point. */
    int SIDE = 288;

    /**
     * A JPEG, upright; empty where the bytes are no picture that can be read here, or one so large
     * that reading it would cost too much memory.
     */
    Optional<byte[]> shrink(Consumer<OutputStream> picture);
}
