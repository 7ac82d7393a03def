package io.uplink.adapter.in.web.money.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.link.LinkFailures;
import io.uplink.adapter.in.web.care.link.LinkFrame;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.application.money.document.VerifyDocument;
import io.uplink.domain.money.document.DocumentError;
import io.uplink.domain.shared.DomainException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Where anybody who holds a document of ours sees whether it is genuine. */
@Path("/verify/{code}")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class VerifyPages {

    @CheckedTemplate(basePath = "money/document")
    static class Pages {
        static native TemplateInstance verify(LinkFrame.Frame frame, VerifyPage page);

        static native TemplateInstance unknown(LinkFrame.Frame frame);
    }

    private final Actors actors;
    private final VerifyDocument verifyDocument;
    private final LinkFrame frame;
    private final LinkFailures failures;
    private final Reader reader;
    private final Times times;
    private final InstantSource clock;
    private final HttpServerRequest request;

    VerifyPages(
            Actors actors,
            VerifyDocument verifyDocument,
            LinkFrame frame,
            LinkFailures failures,
            Reader reader,
            Times times,
            InstantSource clock,
            HttpServerRequest request) {
        this.actors = actors;
        this.verifyDocument = verifyDocument;
        this.frame = frame;
        this.failures = failures;
        this.reader = reader;
        this.times = times;
        this.clock = clock;
        this.request = request;
    }

    @GET
    public TemplateInstance show(@RestPath String code, @RestQuery Optional<String> lang) {
        var language = LinkFrame.language(lang, reader.language());
        var address =
                Optional.ofNullable(request.remoteAddress()).map(at -> at.hostAddress()).orElse("");
        var verified =
                verifyDocument.execute(actors.current(), new VerifyDocument.Input(code, address));
        return Pages.verify(
                        frame.of(language),
                        VerifyPage.of(verified, language, clock.instant(), times.zone()))
                .setLocale(language.locale());
    }

    @ServerExceptionMapper
    Response refused(DomainException refused) {
        var asked = Optional.ofNullable(request.getParam("lang"));
        if (refused.error() instanceof DocumentError.TooMany(var seconds)) {
            return failures.tooFast(seconds, asked);
        }
        if (refused.error() instanceof DocumentError.Unknown) {
            var language = LinkFrame.language(asked, reader.language());
            return Response.status(Response.Status.NOT_FOUND)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(Pages.unknown(frame.of(language)).setLocale(language.locale()))
                    .build();
        }
        throw refused;
    }
}
