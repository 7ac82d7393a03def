package io.uplink.adapter.in.web.care.complaint;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.link.LinkFailures;
import io.uplink.adapter.in.web.care.link.LinkFrame;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.care.complaint.AppealComplaint;
import io.uplink.application.care.complaint.ComplaintSettings;
import io.uplink.application.care.complaint.FollowComplaint;
import io.uplink.application.shared.Settings;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** A complaint followed by whoever made it: read it, appeal. */
@Path("/c/{token}")
@InCallContext
@RunOnVirtualThread
public class ComplaintLinkPages {

    @CheckedTemplate(basePath = "care/complaint")
    static class Pages {
        static native TemplateInstance follow(
                LinkFrame.Frame frame, FollowView page, String reason, Forms.Errors errors);
    }

    private final Actors actors;
    private final FollowComplaint followComplaint;
    private final AppealComplaint appealComplaint;
    private final LinkFrame frame;
    private final LinkFailures failures;
    private final Settings settings;
    private final HttpServerRequest request;

    ComplaintLinkPages(
            Actors actors,
            FollowComplaint followComplaint,
            AppealComplaint appealComplaint,
            LinkFrame frame,
            LinkFailures failures,
            Settings settings,
            HttpServerRequest request) {
        this.actors = actors;
        this.followComplaint = followComplaint;
        this.appealComplaint = appealComplaint;
        this.frame = frame;
        this.failures = failures;
        this.settings = settings;
        this.request = request;
    }

    @GET
    public TemplateInstance show(
            @RestPath String token,
            @RestQuery Optional<String> lang,
            @RestQuery Optional<String> sent) {
        return page(token, lang, sent.orElse(""), "", Forms.Errors.none());
    }

    @POST
    @Path("appeal")
    public Response appeal(
            @RestPath String token,
            @RestQuery Optional<String> lang,
            @RestForm @Nullable String reason) {
        var typed = ComplaintForm.plain(reason);
        var language = LinkFrame.language(lang, Language.ENGLISH);
        return Forms.submit(
                () -> {
                    appealComplaint.execute(
                            actors.current(), new AppealComplaint.Input(token, typed, address()));
                    return token;
                },
                _ -> Redirects.seeOther("/c/" + token + "?sent=appeal&lang=" + language.code()),
                language,
                errors -> page(token, lang, "", typed, errors));
    }

    @ServerExceptionMapper
    Response refused(DomainException refused) {
        return failures.page(refused, Optional.ofNullable(request.getParam("lang")));
    }

    private TemplateInstance page(
            String token, Optional<String> lang, String sent, String reason, Forms.Errors errors) {
        var shown =
                followComplaint.execute(
                        actors.current(), new FollowComplaint.Input(token, address()));
        var language = LinkFrame.language(lang, shown.complaint().details().language());
        var words = ComplaintWords.of(language, shown.complaint().zone(), shown.now());
        var page =
                FollowView.of(
                        shown,
                        words,
                        new FollowView.Place("/c/" + token, "?lang=" + language.code(), sent),
                        settings.get(ComplaintSettings.RESOLVE_DAYS),
                        settings.get(ComplaintSettings.REGULATOR));
        return Pages.follow(frame.of(language), page, reason, errors).setLocale(language.locale());
    }

    private String address() {
        return Optional.ofNullable(request.remoteAddress()).map(at -> at.hostAddress()).orElse("");
    }
}
