package io.uplink.adapter.in.web.shared;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.uplink.application.shared.Actor;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Errors for people: what happened, what is safe, where to go. */
@ApplicationScoped
class ErrorPages {

    @CheckedTemplate(basePath = "shared")
    static class Pages {
        /** In the frame, for people who are signed in. */
        static native TemplateInstance error(int status, String message, String correlationId);

        /** For everybody else, who should not even see which menu there is. */
        static native TemplateInstance errorBare(int status, String message, String correlationId);

        /** In place of a part of a page. */
        static native TemplateInstance errorPart(String message, String correlationId);
    }

    private final Actors actors;
    private final Reader reader;
    private final HttpServerRequest request;

    ErrorPages(Actors actors, Reader reader, HttpServerRequest request) {
        this.actors = actors;
        this.reader = reader;
        this.request = request;
    }

    String of(Problem problem, String correlationId) {
        var code = problem.type().substring("urn:problem:".length());
        var message = Messages.error(code, reader.language());
        return reader.page(page(problem.status(), message, correlationId)).render();
    }

    private TemplateInstance page(int status, String message, String correlationId) {
        if (request.getHeader("HX-Request") != null) {
            return Pages.errorPart(message, correlationId);
        }
        return actors.current() instanceof Actor.Person
                ? Pages.error(status, message, correlationId)
                : Pages.errorBare(status, message, correlationId);
    }
}
