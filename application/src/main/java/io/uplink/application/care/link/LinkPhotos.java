package io.uplink.application.care.link;

import io.uplink.application.care.ticket.AttachFile;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.domain.platform.file.FileError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.TicketId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts the photos that came by a link on its ticket, for our people to see. */
@Part
public final class LinkPhotos {

    /** What one job needs to show: before, after, the box, the reading. */
    public static final int MOST = 4;

    /**
     * A photo.
     *
     * @param content opens it; whoever does closes it
     */
    public record Photo(String name, Supplier<InputStream> content) {}

    private final AttachFile attachFile;

    public LinkPhotos(AttachFile attachFile) {
        this.attachFile = attachFile;
    }

    void requireFew(List<Photo> photos) {
        if (photos.size() > MOST) {
            throw Invalid.of("photo", "photo.too-many");
        }
    }

    void attach(Actor.Link link, TicketId ticket, List<Photo> photos) {
        for (var photo : photos) {
            try (var content = photo.content().get()) {
                attach(link, ticket, photo.name(), content);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private void attach(Actor.Link link, TicketId ticket, String name, InputStream content) {
        var stored =
                attachFile.execute(
                        link, new AttachFile.Input(ticket, Optional.empty(), name, content, false));
        if (!stored.type().startsWith("image/")) {
            throw new DomainException(new FileError.TypeRefused());
        }
    }
}
