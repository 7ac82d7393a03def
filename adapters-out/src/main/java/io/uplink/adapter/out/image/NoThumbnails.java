package io.uplink.adapter.out.image;

import io.quarkus.arc.properties.IfBuildProperty;
import io.uplink.application.care.ticket.port.Thumbnails;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** For the native binary: what draws pictures in Java does not come along there. */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.native.enabled", stringValue = "true")
class NoThumbnails implements Thumbnails {

    @Override
    public Optional<byte[]> shrink(Consumer<OutputStream> picture) {
        return Optional.empty();
    }
}
