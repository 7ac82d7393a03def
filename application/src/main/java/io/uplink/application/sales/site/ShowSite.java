package io.uplink.application.sales.site;

import io.uplink.application.sales.site.port.SiteQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.sales.site.SiteContent;
import java.util.List;
import java.util.Optional;

/** Shows the public page to anybody, if there is one. */
@UseCase
public final class ShowSite {

    /** What visitors see. */
    public record Shown(SiteContent content, List<ServicePackage> packages) {}

    private final SiteQueries queries;

    public ShowSite(SiteQueries queries) {
        this.queries = queries;
    }

    /** Empty while there is no public page. */
    public Optional<Shown> execute(Actor actor) {
        actor.requireAnonymousAllowed();
        return queries.site().shown().map(content -> new Shown(content, queries.offered()));
    }
}
