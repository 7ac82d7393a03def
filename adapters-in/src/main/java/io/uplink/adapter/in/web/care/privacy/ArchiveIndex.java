package io.uplink.adapter.in.web.care.privacy;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * The page inside what is handed out.
 *
 * @param at when it was taken, as ISO writes it
 * @param left files that did not fit
 */
@TemplateData
public record ArchiveIndex(String account, String at, List<Part> parts, int left) {

    public ArchiveIndex {
        parts = List.copyOf(parts);
    }

    /** A section: where it stands, and how many rows it has. */
    @TemplateData
    public record Part(String key, String file, int rows) {}
}
