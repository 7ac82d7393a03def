package io.uplink.adapter.in.web.care.complaint;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.customer.PickCustomer;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.ComplaintId;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;

/** Takes a form of a complaint's page: done leads back to it, refused shows it with the form. */
@RequestScoped
class ComplaintActs {

    /** What a form asks for; what comes of it does not matter. */
    @FunctionalInterface
    interface Act {
        Object on(ComplaintId complaint, Optional<Version> seen);
    }

    @CheckedTemplate(basePath = "care/complaint")
    static class Pages {
        static native TemplateInstance show(ComplaintPage page, ActForm typed, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final ComplaintPageReader pages;
    private final PickCustomer pickCustomer;

    ComplaintActs(
            Actors actors, Reader reader, ComplaintPageReader pages, PickCustomer pickCustomer) {
        this.actors = actors;
        this.reader = reader;
        this.pages = pages;
        this.pickCustomer = pickCustomer;
    }

    TemplateInstance page(UUID id) {
        return page(new ComplaintId(id), ActForm.fresh(), Forms.Errors.none());
    }

    Response submit(UUID id, ActForm form, Act act, String toast) {
        var complaint = new ComplaintId(id);
        return Forms.submit(
                () -> act.on(complaint, Versions.ofForm(form.version)),
                _ -> Redirects.seeOther("/complaints/" + id, toast),
                reader.language(),
                errors -> page(complaint, form, errors));
    }

    private TemplateInstance page(ComplaintId id, ActForm form, Forms.Errors errors) {
        return reader.page(Pages.show(pages.page(id, form), form, errors));
    }

    /** By the account that was typed, else as it was chosen. */
    Optional<CustomerId> customer(ActForm form) {
        if (!form.account().isEmpty()) {
            return Optional.of(
                    pickCustomer.execute(actors.current(), form.account()).stream()
                            .filter(it -> it.account().equalsIgnoreCase(form.account()))
                            .findFirst()
                            .orElseThrow(() -> Invalid.of("account", "customer.unknown"))
                            .id());
        }
        try {
            return form.customer().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new CustomerId(UUID.fromString(form.customer())));
        } catch (IllegalArgumentException strange) {
            throw Invalid.of("customer", "customer.unknown");
        }
    }
}
