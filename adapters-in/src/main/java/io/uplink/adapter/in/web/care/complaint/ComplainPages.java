package io.uplink.adapter.in.web.care.complaint;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.complaint.ComplaintWords.Option;
import io.uplink.adapter.in.web.care.link.LinkFailures;
import io.uplink.adapter.in.web.care.link.LinkFrame;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.care.complaint.ComplaintSettings;
import io.uplink.application.care.complaint.FindMyComplaint;
import io.uplink.application.care.complaint.ListComplaintBranches;
import io.uplink.application.care.complaint.LodgeComplaint;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.Settings;
import io.uplink.domain.care.complaint.ComplaintError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Where anybody complains, and finds the own complaint again. */
@Path("/complain")
@InCallContext
@RunOnVirtualThread
public class ComplainPages {

    /**
     * What the form shows around the fields.
     *
     * @param key names this form, so that sending it twice counts once
     * @param branches to choose the nearest from; none if there is only one
     * @param regulator where to go next; empty if nowhere
     */
    @TemplateData
    public record Around(
            String key,
            String lang,
            List<Option> categories,
            List<Option> branches,
            long days,
            String regulator) {}

    /** What was typed to find a complaint again. */
    @TemplateData
    public record Lookup(String number, String phone, String lang) {}

    @CheckedTemplate(basePath = "care/complaint")
    static class Pages {
        static native TemplateInstance complain(
                LinkFrame.Frame frame, Around around, ComplaintForm typed, Forms.Errors errors);

        static native TemplateInstance lookup(
                LinkFrame.Frame frame, Lookup typed, Forms.Errors errors);

        static native TemplateInstance tooMany(LinkFrame.Frame frame);
    }

    private final Actors actors;
    private final LodgeComplaint lodgeComplaint;
    private final FindMyComplaint findMyComplaint;
    private final ListComplaintBranches listBranches;
    private final LinkFrame frame;
    private final LinkFailures failures;
    private final Reader reader;
    private final Secrets secrets;
    private final Settings settings;
    private final HttpServerRequest request;

    ComplainPages(
            Actors actors,
            LodgeComplaint lodgeComplaint,
            FindMyComplaint findMyComplaint,
            ListComplaintBranches listBranches,
            LinkFrame frame,
            LinkFailures failures,
            Reader reader,
            Secrets secrets,
            Settings settings,
            HttpServerRequest request) {
        this.actors = actors;
        this.lodgeComplaint = lodgeComplaint;
        this.findMyComplaint = findMyComplaint;
        this.listBranches = listBranches;
        this.frame = frame;
        this.failures = failures;
        this.reader = reader;
        this.secrets = secrets;
        this.settings = settings;
        this.request = request;
    }

    @GET
    public TemplateInstance form(@RestQuery Optional<String> lang) {
        return form(language(lang), secrets.newToken(), ComplaintForm.fresh(), Forms.Errors.none());
    }

    @POST
    public Response send(@RestQuery Optional<String> lang, @BeanParam ComplaintForm typed) {
        var language = language(lang);
        return Forms.submit(
                () ->
                        lodgeComplaint.execute(
                                actors.current(),
                                new LodgeComplaint.Input(
                                        typed.toTyped(),
                                        language,
                                        typed.chosenBranch(),
                                        typed.key(),
                                        typed.trap(),
                                        address())),
                taken ->
                        Redirects.seeOther(
                                "/c/" + taken.token() + "?sent=complaint&lang=" + language.code()),
                language,
                errors -> form(language, keyAgain(typed, errors), typed, errors));
    }

    @GET
    @Path("follow")
    public TemplateInstance lookup(@RestQuery Optional<String> lang) {
        return lookup(language(lang), "", "", Forms.Errors.none());
    }

    @POST
    @Path("follow")
    public Response find(
            @RestQuery Optional<String> lang,
            @RestForm @Nullable String number,
            @RestForm @Nullable String phone) {
        var language = language(lang);
        var typed = ComplaintForm.plain(number);
        var theirs = ComplaintForm.plain(phone);
        return Forms.submit(
                () ->
                        findMyComplaint.execute(
                                actors.current(),
                                new FindMyComplaint.Input(typed, theirs, address())),
                token -> Redirects.seeOther("/c/" + token + "?lang=" + language.code()),
                language,
                errors -> lookup(language, typed, theirs, errors));
    }

    @ServerExceptionMapper
    Response refused(DomainException refused) {
        var asked = Optional.ofNullable(request.getParam("lang"));
        if (refused.error() instanceof ComplaintError.TooMany(var seconds)) {
            var language = language(asked);
            return Response.status(429)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .header("Retry-After", seconds)
                    .entity(Pages.tooMany(frame.of(language)).setLocale(language.locale()))
                    .build();
        }
        return failures.page(refused, asked);
    }

    private TemplateInstance form(
            Language language, String key, ComplaintForm typed, Forms.Errors errors) {
        var words = ComplaintWords.in(language);
        var branches = listBranches.execute(actors.current());
        var around =
                new Around(
                        key,
                        "?lang=" + language.code(),
                        ComplaintWords.categories(words, typed.category()),
                        branches.size() < 2
                                ? List.of()
                                : branches.stream()
                                        .map(it -> option(it.id().toString(), it.name(), typed))
                                        .toList(),
                        settings.get(ComplaintSettings.RESOLVE_DAYS),
                        settings.get(ComplaintSettings.REGULATOR));
        return Pages.complain(frame.of(language), around, typed, errors)
                .setLocale(language.locale());
    }

    private static Option option(String id, String name, ComplaintForm typed) {
        return new Option(id, name, id.equals(typed.branch()));
    }

    /** A form that was sent with other words before is another complaint from now on. */
    private String keyAgain(ComplaintForm typed, Forms.Errors errors) {
        return errors.error() instanceof ComplaintError.FormUsed
                ? secrets.newToken()
                : typed.key().orElseGet(secrets::newToken);
    }

    private TemplateInstance lookup(
            Language language, String number, String phone, Forms.Errors errors) {
        return Pages.lookup(
                        frame.of(language),
                        new Lookup(number, phone, "?lang=" + language.code()),
                        errors)
                .setLocale(language.locale());
    }

    private Language language(Optional<String> asked) {
        return LinkFrame.language(asked, reader.language());
    }

    private String address() {
        return Optional.ofNullable(request.remoteAddress()).map(at -> at.hostAddress()).orElse("");
    }
}
