package io.uplink.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.insight.activity.port.ActivityQueries;
import io.uplink.application.insight.activity.port.ActivityQueries.Entry;
import io.uplink.application.insight.activity.port.ActivityQueries.Filter;
import io.uplink.application.insight.activity.port.ActivityQueries.Scope;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlActivityQueriesTest {

    private static final Scope ALL = new Scope(Reach.ALL, ActorFixtures.anAdmin());

    @Inject ActivityQueries queries;
    @Inject ActivityTrail trail;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject Sql sql;

    @Test
    void aListIsWalkedThereAndBackWithoutGapsOrRepeats() {
        var subject = ids.next();
        for (var i = 1; i <= 7; i++) {
            note(ActorFixtures.anAdmin(), subject, "step " + i);
        }

        var first = page(subject, Optional.empty());
        var second = page(subject, first.next());
        var third = page(subject, second.next());
        var back = page(subject, third.previous());

        assertThat(steps(first)).containsExactly("step 7", "step 6", "step 5");
        assertThat(steps(second)).containsExactly("step 4", "step 3", "step 2");
        assertThat(steps(third)).containsExactly("step 1");
        assertThat(third.next()).isEmpty();
        assertThat(first.previous()).isEmpty();
        assertThat(steps(back)).isEqualTo(steps(second));
        assertThat(steps(page(subject, back.previous()))).isEqualTo(steps(first));
        assertThat(page(subject, back.previous()).previous()).isEmpty();
    }

    @Test
    void aWordIsFoundInWhatAThingWasAndIs() {
        var subject = ids.next();
        note(ActorFixtures.anAdmin(), subject, "Kilimani 50%");

        assertThat(find(subject, "KILIMANI").items()).hasSize(1);
        assertThat(find(subject, "50%").items()).hasSize(1);
        assertThat(find(subject, "5_%").items()).isEmpty();
    }

    @Test
    void givenANarrowerReach_thenOnlyTheReadersOwnDoingsAreShown() {
        var subject = ids.next();
        note(ActorFixtures.anAdmin(), subject, "by Asha");
        note(ActorFixtures.nobodySpecial(), subject, "by Brian");
        note(new Actor.Job("probe.sweep"), subject, "by a job");
        var asha = ActorFixtures.inWestlands(Permission.LOGS_VIEW);

        var seen =
                queries.page(
                        new Scope(Reach.BRANCH, asha), Filter.about(subject), Optional.empty(), 10);

        assertThat(steps(seen)).containsExactly("by Asha");
    }

    @Test
    void givenAReachOfABranch_thenWhatIsDoneToItsTeamsIsShownWhoeverDidIt() {
        var branch = new BranchId(ids.next());
        var team = ids.next();
        sql.run(
                "insert into branch (id, code, name, created_at) values ($1, $2, $2, now())",
                Tuple.of(branch.value(), code(branch)));
        sql.run(
                """
                insert into team (id, name, branch_id, created_at) values ($1, 'Field', $2, now())
                """,
                Tuple.of(team, branch.value()));
        note(new Actor.Job("probe.sweep"), team, "by a job");
        var reader =
                ActorFixtures.with(
                        ActorFixtures.BRIAN,
                        "Brian",
                        Reach.BRANCH,
                        Set.of(branch),
                        Set.of(),
                        Permission.LOGS_VIEW);

        var seen =
                queries.page(
                        new Scope(Reach.BRANCH, reader), Filter.about(team), Optional.empty(), 10);

        assertThat(steps(seen)).containsExactly("by a job");
    }

    private static String code(BranchId branch) {
        return branch.toString().substring(28).toUpperCase(Locale.ROOT);
    }

    @Test
    void eachActionIsListedOnce() {
        note(ActorFixtures.anAdmin(), ids.next(), "one");
        note(ActorFixtures.anAdmin(), ids.next(), "two");

        assertThat(queries.actions()).contains("probe.step").doesNotHaveDuplicates();
    }

    private void note(Actor actor, UUID subject, String step) {
        unitOfWork.run(() ->
                trail.record(
                        actor,
                        "probe.step",
                        new Subject("probe", subject, "PRB-4"),
                        Map.of(),
                        Map.of("step", step)));
    }

    private Page<Entry> page(UUID subject, Optional<String> cursor) {
        return queries.page(ALL, Filter.about(subject), cursor, 3);
    }

    private Page<Entry> find(UUID subject, String text) {
        var filter =
                new Filter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(subject),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(text));
        return queries.page(ALL, filter, Optional.empty(), 10);
    }

    private static List<String> steps(Page<Entry> page) {
        var steps = new ArrayList<String>();
        for (var entry : page.items()) {
            steps.add(String.valueOf(entry.after().get("step")));
        }
        return steps;
    }
}
