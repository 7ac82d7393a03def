package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.care.field.FieldInput;
import io.uplink.adapter.in.web.shared.Forms;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A form that changes a ticket.
 *
 * @param act which one, as the address says
 * @param post where it goes
 * @param danger whether it takes something away
 * @param changed what happened since the form was opened, if it was too late
 * @param fields to fill in, where the form is for that
 * @param open required steps and fields that are, which keep it from being resolved
 * @param anyway whether the reader may resolve it all the same
 * @param stale whether it was
 */
@TemplateData
public record ActView(
        UUID id,
        String number,
        String subject,
        String act,
        String post,
        String title,
        String hint,
        String button,
        boolean danger,
        long version,
        String seen,
        Map<String, String> values,
        Options options,
        List<FieldInput> fields,
        List<String> open,
        boolean anyway,
        boolean stale,
        List<EntryView> changed,
        Forms.Errors errors) {

    /** What some of the forms let choose; empty lists for the others. */
    @TemplateData
    public record Options(
            List<Option> people,
            List<Option> teams,
            List<Option> categories,
            List<Option> branches,
            List<Option> reasons,
            List<Option> priorities,
            List<Option> fees,
            String suggestion) {

        static Options none() {
            return new Options(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    "");
        }
    }

    /** One value to choose. */
    @TemplateData
    public record Option(String value, String name) {}

    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
