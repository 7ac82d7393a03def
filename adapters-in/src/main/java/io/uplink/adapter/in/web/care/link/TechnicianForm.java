package io.uplink.adapter.in.web.care.link;

import io.uplink.adapter.in.web.care.field.TypedFields;
import io.uplink.application.care.link.LinkPhotos;
import io.uplink.application.care.link.LinkUse;
import io.uplink.application.care.link.UseTechnicianLink;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.TicketState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What a technician typed and chose. */
public class TechnicianForm {

    @RestForm @Nullable String form;
    @RestForm @Nullable String status;
    @RestForm @Nullable String reason;
    @RestForm @Nullable String note;

    /** The steps that are ticked, and those that were when the page was made. */
    @RestForm @Nullable List<String> step;

    @RestForm @Nullable String was;

    /** Fields of the category: their keys, what stood in them, what stands in them now. */
    @RestForm @Nullable List<String> fk;

    @RestForm @Nullable List<String> fo;
    @RestForm @Nullable List<String> fv;

    @RestForm("photo")
    @Nullable List<FileUpload> photo;

    static TechnicianForm fresh(String name) {
        var form = new TechnicianForm();
        form.form = name;
        return form;
    }

    String form() {
        return Optional.ofNullable(form).orElse("").strip();
    }

    String status() {
        return Optional.ofNullable(status).orElse("");
    }

    String reason() {
        return Optional.ofNullable(reason).orElse("");
    }

    String note() {
        return Optional.ofNullable(note).orElse("").strip();
    }

    UseTechnicianLink.Input toInput(String token, String address) {
        return new UseTechnicianLink.Input(
                new LinkUse.Sent(token, address, form()),
                Optional.of(status()).filter(to -> !to.isEmpty()).map(TicketState.Kind::ofCode),
                Optional.of(reason()).filter(why -> !why.isEmpty()).map(PendingReason::ofCode),
                work(),
                note(),
                photos());
    }

    /** Only what differs from the page: at the desk somebody may have done more meanwhile. */
    UseTechnicianLink.Work work() {
        var ticked = ids(Optional.ofNullable(step).orElse(List.of()));
        var before = ids(List.of(Optional.ofNullable(was).orElse("").split(",")));
        return new UseTechnicianLink.Work(
                without(ticked, before),
                without(before, ticked),
                TypedFields.changed(TypedFields.pairs(fk, fo), fields()));
    }

    Map<String, String> fields() {
        return TypedFields.pairs(fk, fv);
    }

    private static Set<UUID> ids(List<String> typed) {
        var ids = new HashSet<UUID>();
        for (var one : typed) {
            try {
                ids.add(UUID.fromString(one));
            } catch (IllegalArgumentException strange) {
                // No page of ours sends that; nothing was ticked.
            }
        }
        return ids;
    }

    private static Set<UUID> without(Set<UUID> all, Set<UUID> these) {
        var rest = new HashSet<>(all);
        rest.removeAll(these);
        return rest;
    }

    int photoCount() {
        return uploads().size();
    }

    private List<LinkPhotos.Photo> photos() {
        return uploads().stream()
                .map(upload -> new LinkPhotos.Photo(upload.fileName(), () -> opened(upload)))
                .toList();
    }

    private static InputStream opened(FileUpload upload) {
        try {
            return Files.newInputStream(upload.uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file field left empty arrives as a file without name and content. */
    private List<FileUpload> uploads() {
        return Optional.ofNullable(photo).orElse(List.of()).stream()
                .filter(upload -> !Optional.ofNullable(upload.fileName()).orElse("").isBlank())
                .toList();
    }
}
