package io.uplink.adapter.in.web.care.ticket.pages;

import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The ticket that a message is to become. */
public class SplitForm {

    /** Made with the form: sent twice, it is one ticket. */
    @RestForm @Nullable String form;

    @RestForm @Nullable String subject;
    @RestForm @Nullable String description;
    @RestForm @Nullable String category;
    @RestForm @Nullable String priority;

    Optional<UUID> form() {
        return FormValues.id(form);
    }

    String subject() {
        return FormValues.text(subject);
    }

    String description() {
        return FormValues.text(description);
    }

    String category() {
        return FormValues.text(category);
    }

    String priority() {
        return FormValues.given(priority).orElse("medium");
    }
}
