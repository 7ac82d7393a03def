package io.uplink.adapter.in.web.money.naming;

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
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.naming.ConfirmAccount;
import io.uplink.application.money.naming.OpenNaming;
import io.uplink.application.money.naming.TypeAccount;
import io.uplink.application.shared.HeadOffice;
import io.uplink.domain.money.naming.NamingError;
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

/** Money whose account is not known, shown to whoever was texted its address. */
@Path("/name/{token}")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class NamingPages {

    /** Where the forms go, and what was typed. */
    @TemplateData
    public record Typed(String path, String answer, String account) {}

    @CheckedTemplate(basePath = "money/naming")
    static class Pages {
        static native TemplateInstance name(
                LinkFrame.Frame frame, NamingPage page, Typed typed, Forms.Errors errors);
    }

    private final Actors actors;
    private final OpenNaming openNaming;
    private final TypeAccount typeAccount;
    private final ConfirmAccount confirmAccount;
    private final LinkFrame frame;
    private final LinkFailures failures;
    private final Reader reader;
    private final HeadOffice headOffice;
    private final HttpServerRequest request;

    NamingPages(
            Actors actors,
            OpenNaming openNaming,
            TypeAccount typeAccount,
            ConfirmAccount confirmAccount,
            LinkFrame frame,
            LinkFailures failures,
            Reader reader,
            HeadOffice headOffice,
            HttpServerRequest request) {
        this.actors = actors;
        this.openNaming = openNaming;
        this.typeAccount = typeAccount;
        this.confirmAccount = confirmAccount;
        this.frame = frame;
        this.failures = failures;
        this.reader = reader;
        this.headOffice = headOffice;
        this.request = request;
    }

    @GET
    public TemplateInstance show(@RestPath String token, @RestQuery Optional<String> lang) {
        return shown(token, language(lang), "", Forms.Errors.none());
    }

    /** The found account is kept with the question, so that no number stands in an address. */
    @POST
    public Response type(
            @RestPath String token,
            @RestQuery Optional<String> lang,
            @RestForm @Nullable String account) {
        var language = language(lang);
        return Forms.submit(
                () ->
                        typeAccount.execute(
                                actors.current(),
                                new TypeAccount.Input(token, Inputs.given(account), address())),
                _ -> again(token, language),
                language,
                errors -> shown(token, language, Inputs.text(account), errors));
    }

    @POST
    @Path("answer")
    public Response answer(
            @RestPath String token,
            @RestQuery Optional<String> lang,
            @RestForm @Nullable Long version) {
        var language = language(lang);
        return Forms.submit(
                () ->
                        confirmAccount.execute(
                                actors.current(),
                                new ConfirmAccount.Input(
                                        token, Versions.ofForm(version), address())),
                _ -> again(token, language),
                language,
                errors -> shown(token, language, "", errors));
    }

    @ServerExceptionMapper
    Response refused(DomainException refused) {
        var asked = Optional.ofNullable(request.getParam("lang"));
        return refused.error() instanceof NamingError.TooMany(var seconds)
                ? failures.tooFast(seconds, asked)
                : failures.page(refused, asked);
    }

    private static Response again(String token, Language language) {
        return Redirects.seeOther("/name/" + token + "?lang=" + language.code());
    }

    private TemplateInstance shown(
            String token, Language language, String account, Forms.Errors errors) {
        var page =
                NamingPage.of(
                        openNaming.execute(
                                actors.current(), new OpenNaming.Input(token, address())),
                        language,
                        headOffice.zone());
        var lang = "?lang=" + language.code();
        var typed =
                new Typed("/name/" + token + lang, "/name/" + token + "/answer" + lang, account);
        return Pages.name(frame.of(language), page, typed, errors).setLocale(language.locale());
    }

    private Language language(Optional<String> asked) {
        return LinkFrame.language(asked, reader.language());
    }

    private String address() {
        return Optional.ofNullable(request.remoteAddress()).map(at -> at.hostAddress()).orElse("");
    }
}
