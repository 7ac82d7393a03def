package io.uplink.adapter.in.web.money.paylink;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.link.LinkFailures;
import io.uplink.adapter.in.web.care.link.LinkFrame;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.money.paylink.OpenPayLink;
import io.uplink.application.money.paylink.PayByLink;
import io.uplink.application.shared.HeadOffice;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.paylink.PayLinkError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** An invoice read and paid by whoever knows its address. */
@Path("/pay/{token}")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class PayPages {

    private static final int WAITING_SECONDS = 5;
    private static final int CHECKING_SECONDS = 15;

    /** Where the form goes, where the invoice is a file, and what was typed. */
    @TemplateData
    public record Typed(String path, String pdf, String phone, String amount) {}

    @CheckedTemplate(basePath = "money/paylink")
    static class Pages {
        static native TemplateInstance pay(
                LinkFrame.Frame frame, PayPage page, Typed typed, Forms.Errors errors);
    }

    private final Actors actors;
    private final OpenPayLink openPayLink;
    private final PayByLink payByLink;
    private final LinkFrame frame;
    private final LinkFailures failures;
    private final Reader reader;
    private final HeadOffice headOffice;
    private final HttpServerRequest request;

    PayPages(
            Actors actors,
            OpenPayLink openPayLink,
            PayByLink payByLink,
            LinkFrame frame,
            LinkFailures failures,
            Reader reader,
            HeadOffice headOffice,
            HttpServerRequest request) {
        this.actors = actors;
        this.openPayLink = openPayLink;
        this.payByLink = payByLink;
        this.frame = frame;
        this.failures = failures;
        this.reader = reader;
        this.headOffice = headOffice;
        this.request = request;
    }

    /** While a phone is asked the browser comes again by itself, with script or without. */
    @GET
    public Response show(@RestPath String token, @RestQuery Optional<String> lang) {
        var language = language(lang);
        var page = page(token, language);
        var answer =
                Response.ok(shown(token, language, page, "", page.whole(), Forms.Errors.none()));
        return switch (page.stage()) {
            case "waiting" -> answer.header("Refresh", WAITING_SECONDS).build();
            case "checking" -> answer.header("Refresh", CHECKING_SECONDS).build();
            default -> answer.build();
        };
    }

    @POST
    public Response ask(
            @RestPath String token,
            @RestQuery Optional<String> lang,
            @RestForm @Nullable String phone,
            @RestForm @Nullable String amount) {
        var language = language(lang);
        return Forms.submit(
                () ->
                        payByLink.execute(
                                actors.current(),
                                new PayByLink.Input(
                                        token,
                                        Inputs.given(phone),
                                        Inputs.given(amount),
                                        address())),
                _ -> Redirects.seeOther("/pay/" + token + "?lang=" + language.code()),
                language,
                errors ->
                        shown(
                                token,
                                language,
                                page(token, language),
                                Inputs.text(phone),
                                Inputs.text(amount),
                                errors));
    }

    @ServerExceptionMapper
    Response refused(DomainException refused) {
        var asked = Optional.ofNullable(request.getParam("lang"));
        return switch (refused.error()) {
            case PayLinkError.TooMany(var seconds) -> failures.tooFast(seconds, asked);
            case MpesaError.TooMany(var seconds) -> failures.tooFast(seconds, asked);
            default -> failures.page(refused, asked);
        };
    }

    private PayPage page(String token, Language language) {
        return PayPage.of(
                openPayLink.execute(actors.current(), new OpenPayLink.Input(token, address())),
                language,
                headOffice.zone());
    }

    private TemplateInstance shown(
            String token,
            Language language,
            PayPage page,
            String phone,
            String amount,
            Forms.Errors errors) {
        var typed =
                new Typed(
                        "/pay/" + token + "?lang=" + language.code(),
                        "/pay/" + token + "/pdf",
                        phone,
                        amount);
        return Pages.pay(frame.of(language), page, typed, errors).setLocale(language.locale());
    }

    private Language language(Optional<String> asked) {
        return LinkFrame.language(asked, reader.language());
    }

    private String address() {
        return Optional.ofNullable(request.remoteAddress()).map(at -> at.hostAddress()).orElse("");
    }
}
