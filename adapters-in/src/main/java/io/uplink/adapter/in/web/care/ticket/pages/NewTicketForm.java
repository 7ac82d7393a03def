package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateData;
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

    /** The button beside the customer, which only looks. */
    boolean isLooking() {
        return looking != null;
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
