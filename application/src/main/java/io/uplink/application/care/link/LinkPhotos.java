package io.uplink.application.care.link;

import io.uplink.application.care.ticket.AttachFile;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.domain.platform.file.FileError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.TicketId;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Puts the photos that came by a link on its ticket, for our people to see. */
@Part
public final class LinkPhotos {

    /** What one job needs to show: before, after, the box, the reading. */
    public static final int MOST = 4;

    /** A photo, read once. */
    public record Photo(String name, InputStream content) {}

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
            var stored =
                    attachFile.execute(
                            link,
                            new AttachFile.Input(
                                    ticket,
                                    Optional.empty(),
                                    photo.name(),
                                    photo.content(),
                                    false));
            if (!stored.type().startsWith("image/")) {
                throw new DomainException(new FileError.TypeRefused());
            }
        }
    }
}
