package io.uplink.adapter.in.web.care.field;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * A field to fill in.
 *
 * @param kind text, long-text, number, date, yes-no or choice
 * @param value as it stands or was typed
 * @param was as it stood when the page was made
 * @param required whether a ticket is not opened without it
 * @param error what is wrong with what was typed; empty if nothing
 */
@TemplateData
public record FieldInput(
        String key,
        String label,
        String kind,
        String value,
        String was,
        boolean required,
        String hint,
        List<Option> options,
        String error) {

    /** What one may choose. */
    @TemplateData
    public record Option(String value, String name) {}
}
