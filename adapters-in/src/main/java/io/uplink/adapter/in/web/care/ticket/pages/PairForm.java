package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.OtherTicket;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What is sent about two tickets. */
public class PairForm {

    @RestForm @Nullable Long version;
    @RestForm @Nullable String role;

    /** As typed: a number, or what to search for. */
    @RestForm @Nullable String other;

    /** One of those that were offered. */
    @RestForm @Nullable String chosen;

    Optional<Version> version() {
        return Versions.ofForm(version);
    }

    String role() {
        return FormValues.given(role).orElse("related");
    }

    String typed() {
        return FormValues.text(other);
    }

    String chosen() {
        return FormValues.text(chosen);
    }

    OtherTicket other() {
        return FormValues.id(chosen)
                .map(TicketId::new)
                .map(OtherTicket::of)
                .orElseGet(() -> OtherTicket.numbered(typed()));
    }
}
