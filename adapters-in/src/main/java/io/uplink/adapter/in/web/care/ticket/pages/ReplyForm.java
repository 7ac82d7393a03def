package io.uplink.adapter.in.web.care.ticket.pages;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
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

    @RestForm("files")
    @Nullable List<FileUpload> files;

    String text() {
        return text == null ? "" : text;
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
