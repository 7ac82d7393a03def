package io.uplink.adapter.in.web.money.document;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.link.LinkFailures;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.money.paylink.OpenPayLink;
import io.uplink.application.money.paylink.PrintPayLink;
import io.uplink.domain.money.paylink.PayLinkError;
import io.uplink.domain.shared.DomainException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** An invoice as PDF for whoever knows its address. */
@Path("/pay/{token}/pdf")
@InCallContext
@RunOnVirtualThread
public class PayLinkPdfPages {

    private final Actors actors;
    private final PrintPayLink printPayLink;
    private final PdfAnswers answers;
    private final LinkFailures failures;
    private final HttpServerRequest request;

    PayLinkPdfPages(
            Actors actors,
            PrintPayLink printPayLink,
            PdfAnswers answers,
            LinkFailures failures,
            HttpServerRequest request) {
        this.actors = actors;
        this.printPayLink = printPayLink;
        this.answers = answers;
        this.failures = failures;
        this.request = request;
    }

    @GET
    public Response pdf(@RestPath String token) {
        var address =
                Optional.ofNullable(request.remoteAddress()).map(at -> at.hostAddress()).orElse("");
        return answers.of(
                printPayLink.execute(actors.current(), new OpenPayLink.Input(token, address)));
    }

    @ServerExceptionMapper
    Response refused(DomainException refused) {
        return refused.error() instanceof PayLinkError.TooMany(var seconds)
                ? failures.tooFast(seconds, Optional.empty())
                : failures.page(refused, Optional.empty());
    }
}
