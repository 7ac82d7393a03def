package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.domain.shared.id.PersonId;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What was typed into the composer. */
public class ReplyForm {

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Nullable String text;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Nullable String who;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Nullable String seen;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Nullable String anyway;

    /** A prepared reply that is to be put in. */
    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Nullable String canned;

    @RestForm("mention")
    @Nullable List<String> mentions;

    @RestForm("files")
    @Nullable List<FileUpload> files;

    String text() {
        return text == null ? "" : text;
    }

    /** Colleagues picked from the list. */
    Set<PersonId> mentions() {
        return Inputs.ids("text", mentions).stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isInternal() {
        return "internal".equals(who);
    }

    /** A browser sends an empty one where nothing was chosen. */
    List<FileUpload> files() {
        return files == null
                ? List.of()
                : files.stream().filter(file -> !file.fileName().isEmpty()).toList();
    }
}
