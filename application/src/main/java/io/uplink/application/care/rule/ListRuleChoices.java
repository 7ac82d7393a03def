package io.uplink.application.care.rule;

import io.uplink.application.care.sla.port.SlaQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** What a rule can be for; of a narrower reach than all, only the reader's branches. */
@UseCase
public final class ListRuleChoices {

    private final SlaQueries queries;

    public ListRuleChoices(SlaQueries queries) {
        this.queries = queries;
    }

    public SlaQueries.Choices execute(Actor actor) {
        var reach = actor.require(Permission.TICKETS_RULES);
        var all = queries.choices();
        return Optional.of(all)
                .filter(_ -> reach == Reach.ALL)
                .orElseGet(() ->
                        new SlaQueries.Choices(
                                all.branches().stream()
                                        .filter(branch ->
                                                actor.requirePerson()
                                                        .branches()
                                                        .contains(branch.id()))
                                        .toList(),
                                all.people(),
                                all.categories(),
                                all.classes()));
    }
}
