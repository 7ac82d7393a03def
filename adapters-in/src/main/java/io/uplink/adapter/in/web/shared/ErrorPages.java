package io.uplink.adapter.in.web.shared;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.uplink.application.shared.Actor;
import io.uplink.domain.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;

/** Errors for people: what happened, what is safe, where to go. */
@ApplicationScoped
class ErrorPages {

    @CheckedTemplate(basePath = "shared")
    static class Pages {
        static native TemplateInstance error(int status, String message, String correlationId);
    }

    private final Actors actors;

    ErrorPages(Actors actors) {
        this.actors = actors;
    }

    String of(Problem problem, String correlationId) {
        var language =
                actors.current() instanceof Actor.Person person
                        ? person.language()
                        : Language.ENGLISH;
        var code = problem.type().substring("urn:problem:".length());
        return Pages.error(problem.status(), Messages.error(code, language), correlationId)
                .render();
    }
}
