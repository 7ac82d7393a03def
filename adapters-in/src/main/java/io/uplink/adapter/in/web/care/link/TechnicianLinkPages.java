package io.uplink.adapter.in.web.care.link;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.care.link.OpenLink;
import io.uplink.application.care.link.OpenLink.Shown;
import io.uplink.application.care.link.UseTechnicianLink;
import io.uplink.application.care.link.port.TicketLinkRepository.Kind;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A ticket in a technician's hand: read it, call, find the way, say how it stands. */
@Path("/t/{token}")
@InCallContext
@RunOnVirtualThread
public class TechnicianLinkPages {

    /** What was sent, and what is left to do. */
    @TemplateData
    public record Sent(
            String title, String text, String quote, boolean finished, boolean last, String back) {}

    @CheckedTemplate(basePath = "care/link")
    static class Pages {
        static native TemplateInstance technician(LinkFrame.Frame frame, TechnicianPage page);

        static native TemplateInstance sent(LinkFrame.Frame frame, Sent sent);
    }

    private final Actors actors;
    private final OpenLink openLink;
    private final UseTechnicianLink useLink;
    private final LinkFrame frame;
    private final LinkFailures failures;
    private final HttpServerRequest request;

    TechnicianLinkPages(
            Actors actors,
            OpenLink openLink,
            UseTechnicianLink useLink,
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
    public TemplateInstance show(@RestPath String token, @RestQuery Optional<String> lang) {
        var shown = open(token);
        var fresh = TechnicianForm.fresh(UUID.randomUUID().toString());
        return page(shown, words(shown, lang), token, fresh, Forms.Errors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            @RestPath String token,
            @RestQuery Optional<String> lang,
            @BeanParam TechnicianForm form) {
        var language = LinkFrame.language(lang, Language.ENGLISH);
        return Forms.submit(
                () -> useLink.execute(actors.current(), form.toInput(token, address())),
                shown -> Response.ok(sent(shown, words(shown, lang), token, form)).build(),
                language,
                errors -> {
                    var shown = open(token);
                    return page(shown, words(shown, lang), token, form, errors);
                });
    }

    @ServerExceptionMapper
    Response refused(DomainException refused) {
        return failures.page(refused, Optional.ofNullable(request.getParam("lang")));
    }

    private Shown open(String token) {
        return openLink.execute(
                actors.current(), new OpenLink.Input(Kind.TECHNICIAN, token, address()));
    }

    private TemplateInstance page(
            Shown shown, LinkWords words, String token, TechnicianForm form, Forms.Errors errors) {
        var browser = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        var map = TechnicianPage.map(shown.opened().customer(), browser);
        var update = TechnicianPage.update(shown, words, form, path(token, words), errors);
        return Pages.technician(
                        frame.of(words.language()),
                        TechnicianPage.of(shown, words, form, map, update, errors))
                .setLocale(words.language().locale());
    }

    private TemplateInstance sent(Shown shown, LinkWords words, String token, TechnicianForm form) {
        var say = words.messages();
        var opened = shown.opened();
        var name = LinkWords.firstName(opened.reader().name());
        var title =
                switch (form.status()) {
                    case "resolved" -> say.thanksResolved(name);
                    case "in-progress" -> say.thanksInProgress(name);
                    case "pending" -> say.thanksPending(name);
                    default ->
                            form.note().isEmpty() && form.photoCount() == 0
                                    ? say.thanksSteps(name)
                                    : say.thanksNote(name);
                };
        var when = words.at(shown.now());
        var photos = form.photoCount();
        var text =
                switch (photos) {
                    case 0 -> say.sentAt(when);
                    case 1 -> say.sentWithPhoto(when);
                    default -> say.sentWithPhotos(when, photos);
                };
        var read = form.note().isEmpty() ? "" : " " + say.canRead(opened.customer().name());
        var left = opened.link().mayBeUsed(shown.now()) && opened.forHolder();
        var finished = !opened.ticket().state().kind().isUnresolved();
        return Pages.sent(
                        frame.of(words.language()),
                        new Sent(
                                title,
                                text + read,
                                form.note(),
                                finished,
                                !left && !finished,
                                left ? path(token, words) : ""))
                .setLocale(words.language().locale());
    }

    private LinkWords words(Shown shown, Optional<String> lang) {
        var opened = shown.opened();
        return LinkWords.of(
                LinkFrame.language(lang, opened.reader().language()), opened.zone(), shown.now());
    }

    private static String path(String token, LinkWords words) {
        return "/t/" + token + "?lang=" + words.language().code();
    }

    private String address() {
        return Optional.ofNullable(request.remoteAddress()).map(at -> at.hostAddress()).orElse("");
    }
}
