package io.uplink.application.insight.activity.port;

import io.uplink.domain.shared.Language;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the things are called today that notes mention by id or by key. */
public interface ActivityNames {

    /**
     * All of them at once, each under the id or key it was asked for by; what is gone is left out.
     *
     * @param things people, branches, teams, customers, tickets and whatever else has a name
     * @param categories keys of categories of tickets, whose names are in two languages
     */
    Map<String, String> of(Set<UUID> things, Set<String> categories, Language language);
}
