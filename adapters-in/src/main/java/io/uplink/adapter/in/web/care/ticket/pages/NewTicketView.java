package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.care.field.FieldInput;
import io.uplink.adapter.in.web.care.ticket.pages.ActView.Option;
import io.uplink.adapter.in.web.shared.Forms;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The form of a new ticket.
 *
 * @param chosen whose ticket it will be; empty until chosen
 * @param found whom the typed name can mean, where no script offers them
 * @param looked whether that was asked
 * @param fields that the chosen category asks for
 */
@TemplateData
public record NewTicketView(
        NewTicketForm form,
        Optional<Chosen> chosen,
        List<Found> found,
        boolean looked,
        List<Option> categories,
        List<Option> priorities,
        List<Option> branches,
        List<Option> people,
        List<Option> teams,
        boolean mayAssign,
        List<FieldInput> fields,
        List<Fault> faults,
        Forms.Errors errors) {

    /**
     * A customer and the tickets that are still open.
     *
     * @param places where the customer is served, the primary place first
     * @param branch of the customer, where the ticket goes unless somebody says otherwise
     */
    @TemplateData
    public record Chosen(
            UUID id,
            String name,
            String first,
            String initials,
            String account,
            String phone,
            UUID branch,
            String branchName,
            List<Place> places,
            List<OpenTicket> open) {}

    /** A place where the customer is served. */
    @TemplateData
    public record Place(String id, String words) {}

    /** One that may be the same. */
    @TemplateData
    public record OpenTicket(UUID id, String subject, String state, String assignee, SlaView sla) {}

    /** One of several whom the typed words can mean. */
    @TemplateData
    public record Found(UUID id, String name, String detail) {}

    /** A field that needs somebody, for the summary. */
    @TemplateData
    public record Fault(String field, String name) {}
}
