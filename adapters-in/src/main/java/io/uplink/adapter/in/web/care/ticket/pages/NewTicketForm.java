package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.care.field.TypedFields;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A report as typed; every value is kept until it is taken. */
@TemplateData
public class NewTicketForm {

    @RestForm @Nullable String customer;

    @RestForm("q")
    @Nullable String find;

    @RestForm @Nullable String looking;
    @RestForm @Nullable String subject;
    @RestForm @Nullable String description;
    @RestForm @Nullable String category;
    @RestForm @Nullable String priority;
    @RestForm @Nullable String branch;
    @RestForm @Nullable String assignee;
    @RestForm @Nullable String team;
    @RestForm @Nullable String location;
    @RestForm @Nullable String another;

    /** Fields of the category: their keys, and what stands in them. */
    @RestForm @Nullable List<String> fk;

    @RestForm @Nullable List<String> fv;

    /** A button that only looks: beside the customer, or for the fields of the category. */
    boolean isLooking() {
        return looking != null;
    }

    /** The one beside the customer. */
    boolean isFinding() {
        return looking != null && !looking.equals("fields");
    }

    Map<String, String> fields() {
        return TypedFields.pairs(fk, fv);
    }

    boolean isAnother() {
        return another != null;
    }

    public String customer() {
        return FormValues.text(customer);
    }

    public String find() {
        return FormValues.text(find);
    }

    public String subject() {
        return FormValues.text(subject);
    }

    public String description() {
        return FormValues.text(description);
    }

    public String category() {
        return FormValues.text(category);
    }

    public String priority() {
        return FormValues.given(priority).orElse("medium");
    }

    public String branch() {
        return FormValues.text(branch);
    }

    public String assignee() {
        return FormValues.text(assignee);
    }

    public String location() {
        return FormValues.text(location);
    }

    public String team() {
        return FormValues.text(team);
    }
}
