package io.uplink.adapter.in.web.care.portal;

import io.uplink.adapter.in.web.care.link.LinkFailures;
import io.uplink.adapter.in.web.care.link.LinkFrame;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.care.portal.RecogniseCustomer;
import io.uplink.application.care.portal.RecogniseCustomer.Visitor;
import io.uplink.domain.care.portal.PortalError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Who looks at customers' own pages in this call, in which language, and from where. */
@RequestScoped
public class PortalVisits {

    private final Actors actors;
    private final Reader reader;
    private final RecogniseCustomer recogniseCustomer;
    private final PortalCookie cookie;
    private final LinkFrame frame;
    private final LinkFailures failures;
    private final HttpHeaders headers;
    private final HttpServerRequest request;

    PortalVisits(
            Actors actors,
            Reader reader,
            RecogniseCustomer recogniseCustomer,
            PortalCookie cookie,
            LinkFrame frame,
            LinkFailures failures,
            HttpHeaders headers,
            HttpServerRequest request) {
        this.actors = actors;
        this.reader = reader;
        this.recogniseCustomer = recogniseCustomer;
        this.cookie = cookie;
        this.frame = frame;
        this.failures = failures;
        this.headers = headers;
        this.request = request;
    }

    /** The customer, or the way back to the door. */
    Visitor require() {
        return cookie.token(headers)
                .map(token ->
                        recogniseCustomer.execute(
                                actors.current(),
                                new RecogniseCustomer.Input(
                                        token, Optional.ofNullable(request.getParam("account")))))
                .orElseThrow(() -> new DomainException(new PortalError.NotIn()));
    }

    /** Empty for whoever is not in. */
    Optional<Visitor> find() {
        try {
            return Optional.of(require());
        } catch (DomainException refused) {
            if (refused.error() instanceof PortalError.NotIn) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    Optional<String> token() {
        return cookie.token(headers);
    }

    /** As asked for, else the customer's own, else the browser's. */
    Language language(Optional<Visitor> visitor) {
        return LinkFrame.language(
                Optional.ofNullable(request.getParam("lang")),
                visitor.map(known -> known.account().language()).orElseGet(reader::language));
    }

    LinkFrame.Frame frame(Language language) {
        return frame.of(language);
    }

    String address() {
        return Optional.ofNullable(request.remoteAddress()).map(at -> at.hostAddress()).orElse("");
    }

    Response refused(DomainException refused) {
        return refused.error() instanceof PortalError.NotIn
                ? Redirects.seeOther("/my")
                : failures.page(refused, Optional.ofNullable(request.getParam("lang")));
    }
}
