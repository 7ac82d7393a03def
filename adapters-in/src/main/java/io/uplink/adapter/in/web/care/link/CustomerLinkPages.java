package io.uplink.adapter.in.web.care.link;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.care.link.OpenLink;
import io.uplink.application.care.link.OpenLink.Shown;
import io.uplink.application.care.link.UseCustomerLink;
import io.uplink.application.care.link.UseCustomerLink.Wish;
import io.uplink.application.care.link.port.TicketLinkRepository.Kind;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A ticket followed by its customer: read it, write to us, rate it, have it opened again. */
@Path("/v/{token}")
@InCallContext
@RunOnVirtualThread
public class CustomerLinkPages {

    /** The address of the page, and what was just done. */
    @TemplateData
    public record Place(String path, String lang, String notice) {}

    @CheckedTemplate(basePath = "care/link")
    static class Pages {
        static native TemplateInstance customer(
                LinkFrame.Frame frame,
                CustomerPage page,
                Place place,
                CustomerForm typed,
                Forms.Errors errors);
    }

    private final Actors actors;
    private final OpenLink openLink;
    private final UseCustomerLink useLink;
    private final LinkFrame frame;
    private final LinkFailures failures;
    private final HttpServerRequest request;

    CustomerLinkPages(
            Actors actors,
            OpenLink openLink,
            UseCustomerLink useLink,
            LinkFrame frame,
            LinkFailures failures,
            HttpServerRequest request) {
        this.actors = actors;
        this.openLink = openLink;
        this.useLink = useLink;
        this.frame = frame;
        this.failures = failures;
        this.request = request;
    }

    @GET
    public TemplateInstance show(
            @RestPath String token,
            @RestQuery Optional<String> lang,
            @RestQuery Optional<String> sent) {
        var fresh = CustomerForm.fresh(UUID.randomUUID().toString());
        return page(open(token), token, lang, sent.orElse(""), fresh, Forms.Errors.none());
    }

    @POST
    @Path("message")
    public Response message(
            @RestPath String token,
            @RestQuery Optional<String> lang,
            @BeanParam CustomerForm form) {
        return send(token, lang, form, "message", new Wish.Message(form.message()));
    }

    @POST
    @Path("rating")
    public Response rating(
            @RestPath String token,
            @RestQuery Optional<String> lang,
            @BeanParam CustomerForm form) {
        return send(token, lang, form, "rating", new Wish.Rating(form.rating(), form.comment()));
    }

    @POST
    @Path("reopening")
    public Response reopening(
            @RestPath String token,
            @RestQuery Optional<String> lang,
            @BeanParam CustomerForm form) {
        return send(token, lang, form, "reopening", new Wish.Reopening(form.reason()));
    }

    @POST
    @Path("confirmation")
    public Response confirmation(
            @RestPath String token,
            @RestQuery Optional<String> lang,
            @BeanParam CustomerForm form) {
        return send(token, lang, form, "confirmation", new Wish.Confirmation());
    }

    @ServerExceptionMapper
    Response refused(DomainException refused) {
        return failures.page(refused, Optional.ofNullable(request.getParam("lang")));
    }

    private Response send(
            String token, Optional<String> lang, CustomerForm form, String what, Wish wish) {
        var language = LinkFrame.language(lang, Language.ENGLISH);
        return Forms.submit(
                () -> useLink.execute(actors.current(), form.toInput(token, address(), wish)),
                shown ->
                        shown.opened().link().mayBeUsed(shown.now())
                                ? Redirects.seeOther(
                                        "/v/"
                                                + token
                                                + "?sent="
                                                + what
                                                + "&lang="
                                                + language.code())
                                : Response.ok(
                                                page(
                                                        shown,
                                                        token,
                                                        lang,
                                                        what,
                                                        form,
                                                        Forms.Errors.none()))
                                        .build(),
                language,
                errors -> page(open(token), token, lang, "", form, errors));
    }

    private Shown open(String token) {
        return openLink.execute(
                actors.current(), new OpenLink.Input(Kind.CUSTOMER, token, address()));
    }

    private TemplateInstance page(
            Shown shown,
            String token,
            Optional<String> lang,
            String sent,
            CustomerForm typed,
            Forms.Errors errors) {
        var opened = shown.opened();
        var language = LinkFrame.language(lang, opened.reader().language());
        var words = LinkWords.of(language, opened.zone(), shown.now());
        var place = new Place("/v/" + token, "?lang=" + language.code(), notice(words, sent));
        return Pages.customer(
                        frame.of(language), CustomerPage.of(shown, words), place, typed, errors)
                .setLocale(language.locale());
    }

    private static String notice(LinkWords words, String sent) {
        var say = words.messages();
        return switch (sent) {
            case "message" -> say.sentMessage();
            case "rating" -> say.sentRating();
            case "reopening" -> say.sentReopening();
            case "confirmation" -> say.sentConfirmation();
            default -> "";
        };
    }

    private String address() {
        return Optional.ofNullable(request.remoteAddress()).map(at -> at.hostAddress()).orElse("");
    }
}
