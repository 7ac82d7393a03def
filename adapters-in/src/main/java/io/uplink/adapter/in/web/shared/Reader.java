package io.uplink.adapter.in.web.shared;

import io.quarkus.qute.TemplateInstance;
import io.uplink.application.shared.Actor;
import io.uplink.domain.shared.Language;
import jakarta.enterprise.context.RequestScoped;

/** Who reads the page of this call, and so in which language. */
@RequestScoped
public class Reader {

    private final Actors actors;

    Reader(Actors actors) {
        this.actors = actors;
    }

    public Language language() {
        return actors.current() instanceof Actor.Person person
                ? person.language()
                : Language.ENGLISH;
    }

    /** The page in the reader's language. */
    public TemplateInstance page(TemplateInstance page) {
        return page.setLocale(language().locale());
    }
}
