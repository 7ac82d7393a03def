package io.uplink.adapter.in.web.shared;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.uplink.application.shared.Actor;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every error of every route: a problem document for the API, a page for people. */
class ErrorMapper {

    private static final Logger LOG = Logger.getLogger(ErrorMapper.class);

    private final HttpServerRequest request;
    private final Correlation correlation;
    private final ErrorPages pages;
    private final Actors actors;
    private final Strangers strangers;
    private final InstantSource clock;

    ErrorMapper(
            HttpServerRequest request,
            Correlation correlation,
            ErrorPages pages,
            Actors actors,
            Strangers strangers,
            InstantSource clock) {
        this.request = request;
        this.correlation = correlation;
        this.pages = pages;
        this.actors = actors;
        this.strangers = strangers;
        this.clock = clock;
    }

    @ServerExceptionMapper
    Response refused(DomainException refused) {
        if (refused.error().category() == DomainError.Category.FORBIDDEN) {
            LOG.infof(
                    "call %s of %s refused: %s",
                    correlation.id(), caller(), refused.error().members());
        }
        if (refused.error() instanceof Actor.Unauthenticated) {
            strangers.called(correlation.id(), clock.instant()).forEach(LOG::info);
        }
        return answer(Problem.of(refused.error(), correlation.id()));
    }

    @ServerExceptionMapper
    Response http(WebApplicationException failure) {
        var status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        return answer(Problem.of(status, "http." + status, correlation.id()));
    }

    /** A body that is JSON and yet none of what is wanted; the framework would answer nothing. */
    @ServerExceptionMapper
    Response unreadable(MismatchedInputException strange) {
        return answer(Problem.of(400, "http.400", correlation.id()));
    }

    @ServerExceptionMapper
    Response bug(Throwable failure) {
        LOG.errorf(failure, "call %s failed", correlation.id());
        return answer(Problem.of(500, "http.500", correlation.id()));
    }

    /** An id alone: who that is stands in the database. */
    private String caller() {
        return switch (actors.current()) {
            case Actor.Person person -> "person " + person.id();
            case Actor.Link link -> "link " + link.id();
            default -> "nobody known";
        };
    }

    private Response answer(Problem problem) {
        var response = Response.status(problem.status()).header("Cache-Control", "no-store");
        var retryAfter = problem.members().get("retryAfterSeconds");
        if (retryAfter != null) {
            response.header("Retry-After", retryAfter);
        }
        var path = Optional.ofNullable(request.path()).orElse("");
        // Programs read no pages.
        if (path.startsWith("/api/") || path.startsWith("/webhooks/")) {
            if (problem.status() == 401) {
                response.header("WWW-Authenticate", "Bearer");
            }
            return response.type(Problem.MEDIA_TYPE).entity(problem).build();
        }
        return response.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(pages.of(problem, correlation.id()))
                .build();
    }
}
