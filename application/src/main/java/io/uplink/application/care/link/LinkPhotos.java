package io.uplink.application.care.link;

import io.uplink.application.care.ticket.port.TicketFiles;
import io.uplink.application.care.ticket.port.TicketTimeline;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.CallContext;
import io.uplink.application.shared.FileStore;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.care.ticket.TicketEntry.Author;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.platform.file.FileError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.TicketId;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts the photos that came by a link on its ticket, under one entry of the history. */
@Part
public final class LinkPhotos {

    /** What one job needs to show: before, after, the box, the reading. */
    public static final int MOST = 4;

    /** All files of one ticket. */
    static final int MOST_OF_TICKET = 20;

    /** A photo, read once. */
    public record Photo(String name, InputStream content) {}

    private final FileStore store;
    private final TicketFiles files;
    private final TicketTimeline timeline;
    private final Origin origin;

    public LinkPhotos(FileStore store, TicketFiles files, TicketTimeline timeline, Origin origin) {
        this.store = store;
        this.files = files;
        this.timeline = timeline;
        this.origin = origin;
    }

    void requireFew(List<Photo> photos) {
        if (photos.size() > MOST) {
            throw Invalid.of("photo", "photo.too-many");
        }
    }

    void attach(Actor.Link link, TicketId ticket, List<Photo> photos) {
        if (photos.isEmpty()) {
            return;
        }
        if (files.count(ticket) + photos.size() > MOST_OF_TICKET) {
            throw new DomainException(new TicketError.TooManyFiles(MOST_OF_TICKET));
        }
        var entry = entry(link, ticket, photos.size());
        timeline.append(entry);
        photos.forEach(photo -> attach(ticket, entry.id(), photo));
    }

    private void attach(TicketId ticket, UUID entry, Photo photo) {
        var stored = store.store(photo.name(), photo.content());
        if (!stored.type().startsWith("image/")) {
            throw new DomainException(new FileError.TypeRefused());
        }
        files.attach(new TicketFiles.Attached(ticket, stored.id(), entry, false));
    }

    private TicketEntry entry(Actor.Link link, TicketId ticket, int photos) {
        return new TicketEntry(
                origin.newId(),
                ticket,
                origin.now(),
                "files",
                Visibility.INTERNAL,
                new Author(
                        Author.Kind.PERSON,
                        link.person().map(person -> person.value()),
                        link.name()),
                CallContext.current().map(CallContext::channel).orElse("link"),
                "",
                Map.of("count", String.valueOf(photos)),
                0);
    }
}
