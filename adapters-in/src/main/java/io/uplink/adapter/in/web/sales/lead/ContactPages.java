package io.uplink.adapter.in.web.sales.lead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.link.LinkFrame;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Messages;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.sales.lead.SendContact;
import io.uplink.application.sales.lead.ShowContactForm;
import io.uplink.application.shared.Secrets;
import io.uplink.domain.sales.lead.LeadDetails;
import io.uplink.domain.sales.lead.LeadError;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Where anybody writes to us. */
@Path("/contact")
@InCallContext
@RunOnVirtualThread
public class ContactPages {

    /** What the form shows; {@code branches} to choose the nearest from, none if there is one. */
    @TemplateData
    public record ContactPage(String lang, LeadForm form, List<Option> branches) {}

    @CheckedTemplate(basePath = "sales/lead")
    static class Pages {
        static native TemplateInstance contact(
                LinkFrame.Frame frame, ContactPage page, Forms.Errors errors);

        static native TemplateInstance sent(LinkFrame.Frame frame);

        static native TemplateInstance refused(LinkFrame.Frame frame, String text);
    }

    private final Actors actors;
    private final ShowContactForm showForm;
    private final SendContact sendContact;
    private final LinkFrame frame;
    private final Reader reader;
    private final Secrets secrets;
    private final HttpServerRequest request;

    ContactPages(
            Actors actors,
            ShowContactForm showForm,
            SendContact sendContact,
            LinkFrame frame,
            Reader reader,
            Secrets secrets,
            HttpServerRequest request) {
        this.actors = actors;
        this.showForm = showForm;
        this.sendContact = sendContact;
        this.frame = frame;
        this.reader = reader;
        this.secrets = secrets;
        this.request = request;
    }

    /** {@code area} is filled in for whoever asked whether we are there. */
    @GET
    public TemplateInstance form(
            @RestQuery Optional<String> lang, @RestQuery Optional<String> area) {
        var form = LeadForm.fresh(secrets.newToken());
        form.area = area.filter(one -> one.length() <= LeadDetails.LONGEST_AREA).orElse("");
        return page(language(lang), form, Forms.Errors.none());
    }

    @POST
    public Response send(@RestQuery Optional<String> lang, @BeanParam LeadForm form) {
        var language = language(lang);
        return Forms.submit(
                () ->
                        sendContact.execute(
                                actors.current(),
                                new SendContact.Input(
                                        LeadForm.typed(form),
                                        language,
                                        Inputs.id("branch", form.branch()).map(BranchId::new),
                                        form.key(),
                                        form.trap(),
                                        address())),
                _ -> Redirects.seeOther("/contact/sent?lang=" + language.code()),
                language,
                errors -> page(language, again(form, errors), errors));
    }

    @GET
    @Path("sent")
    public TemplateInstance sent(@RestQuery Optional<String> lang) {
        var language = language(lang);
        return Pages.sent(frame.of(language)).setLocale(language.locale());
    }

    @ServerExceptionMapper
    Response refused(DomainException refused) {
        if (refused.error().category() != DomainError.Category.THROTTLED) {
            throw refused;
        }
        var language = language(Optional.ofNullable(request.getParam("lang")));
        var text = Messages.error(refused.error().code(), language);
        return Response.status(429)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(
                        "Retry-After",
                        Optional.ofNullable(refused.error().members().get("retryAfterSeconds"))
                                .orElse(60))
                .entity(Pages.refused(frame.of(language), text).setLocale(language.locale()))
                .build();
    }

    /** A form that was sent with other words before is another message from now on. */
    private LeadForm again(LeadForm form, Forms.Errors errors) {
        if (errors.error() instanceof LeadError.FormUsed || form.key().isBlank()) {
            form.form = secrets.newToken();
        }
        return form;
    }

    private TemplateInstance page(Language language, LeadForm form, Forms.Errors errors) {
        var branches = showForm.execute(actors.current(), address());
        var page =
                new ContactPage(
                        "?lang=" + language.code(),
                        form,
                        branches.size() < 2
                                ? List.of()
                                : branches.stream()
                                        .map(one ->
                                                new Option(
                                                        one.id().toString(),
                                                        one.name(),
                                                        one.id().toString().equals(form.branch())))
                                        .toList());
        return Pages.contact(frame.of(language), page, errors).setLocale(language.locale());
    }

    private Language language(Optional<String> asked) {
        return LinkFrame.language(asked, reader.language());
    }

    private String address() {
        return Optional.ofNullable(request.remoteAddress()).map(at -> at.hostAddress()).orElse("");
    }
}
