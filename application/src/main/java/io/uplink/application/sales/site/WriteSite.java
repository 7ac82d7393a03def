package io.uplink.application.sales.site;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.site.Site;
import io.uplink.domain.sales.site.SiteContent;
import io.uplink.domain.shared.Version;
import java.util.Map;
import java.util.Optional;

/** Keeps what was written for the public page; visitors see it when it is published. */
@UseCase
public final class WriteSite {

    /** What was typed, by the keys of the fields. */
    public record Input(Map<String, String> typed, Optional<Version> seen) {}

    private final SiteChange change;

    public WriteSite(SiteChange change) {
        this.change = change;
    }

    public Site execute(Actor actor, Input input) {
        return change.make(
                actor,
                "site.write",
                input.seen(),
                site -> site.written(SiteContent.ofKeys(input.typed())));
    }
}
