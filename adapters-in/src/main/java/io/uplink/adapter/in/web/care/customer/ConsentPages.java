package io.uplink.adapter.in.web.care.customer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.care.customer.ListConsents;
import io.uplink.application.care.customer.RecordConsent;
import io.uplink.application.care.customer.ShowCustomer;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.customer.Consent;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What a customer agreed to and took back: what holds, what was said when, and a form. */
@Path("/customers/{id}/consents")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class ConsentPages {

    @CheckedTemplate(basePath = "care/customer")
    static class Pages {
        static native TemplateInstance consents(ConsentView page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final ConsentWords words;
    private final ShowCustomer showCustomer;
    private final ListConsents listConsents;
    private final RecordConsent recordConsent;

    ConsentPages(
            Actors actors,
            Reader reader,
            ConsentWords words,
            ShowCustomer showCustomer,
            ListConsents listConsents,
            RecordConsent recordConsent) {
        this.actors = actors;
        this.reader = reader;
        this.words = words;
        this.showCustomer = showCustomer;
        this.listConsents = listConsents;
        this.recordConsent = recordConsent;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return page(id, new ConsentForm(), Forms.Errors.none());
    }

    @POST
    public Response record(@RestPath UUID id, @BeanParam ConsentForm form) {
        return Forms.submit(
                () ->
                        recordConsent.execute(
                                actors.current(),
                                new RecordConsent.Input(
                                        new CustomerId(id),
                                        Consent.parse(
                                                form.channel(),
                                                form.purpose(),
                                                form.said(),
                                                form.how(),
                                                form.wording()))),
                _ -> Redirects.seeOther("/customers/" + id + "/consents", "customer.consent-noted"),
                reader.language(),
                errors -> page(id, form, errors));
    }

    private TemplateInstance page(UUID id, ConsentForm form, Forms.Errors errors) {
        var customer = new CustomerId(id);
        var sheet = showCustomer.execute(actors.current(), customer);
        return reader.page(
                Pages.consents(
                        new ConsentView(
                                id.toString(),
                                sheet.customer().details().name(),
                                words.standing(sheet.consents()),
                                listConsents.execute(actors.current(), customer).stream()
                                        .map(words::step)
                                        .toList(),
                                words.channels(form.channel()),
                                words.purposes(form.purpose()),
                                words.ways(form.how()),
                                form,
                                actors.current().reach(Permission.CUSTOMERS_EDIT).isPresent()),
                        errors));
    }
}
