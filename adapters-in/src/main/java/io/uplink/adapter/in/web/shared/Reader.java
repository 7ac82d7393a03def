package io.uplink.adapter.in.web.shared;

import io.quarkus.qute.TemplateInstance;
import io.uplink.application.shared.Actor;
import io.uplink.domain.shared.Language;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** Who reads the page of this call, and so in which language. */
@RequestScoped
public class Reader {

    private final Actors actors;
    private final HttpServerRequest request;

    Reader(Actors actors, HttpServerRequest request) {
        this.actors = actors;
        this.request = request;
    }

    /** The person's own; of somebody we do not know, what the browser asks for first. */
    public Language language() {
        if (actors.current() instanceof Actor.Person person) {
            return person.language();
        }
        var asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return asked == null
                ? Language.ENGLISH
                : Language.ofCode(asked.split("[-,;]", 2)[0].strip().toLowerCase(Locale.ROOT));
    }

    /** The page in the reader's language. */
    public TemplateInstance page(TemplateInstance page) {
        return page.setLocale(language().locale());
    }
}
