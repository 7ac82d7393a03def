package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.Thumbnails;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Shows a small picture of a file, to whoever may read the file. */
@UseCase
public final class ShowThumbnail {

    private final ReadFile readFile;
    private final Thumbnails thumbnails;

    public ShowThumbnail(ReadFile readFile, Thumbnails thumbnails) {
        this.readFile = readFile;
        this.thumbnails = thumbnails;
    }

    /** A JPEG; empty where none can be made and the file itself must do. */
    public Optional<byte[]> execute(Actor actor, ReadFile.Input input) {
        var read = readFile.execute(actor, input);
        return read.file().type().startsWith("image/")
                ? thumbnails.shrink(read.content())
                : Optional.empty();
    }
}
