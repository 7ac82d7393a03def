package io.uplink.application.insight.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.insight.activity.port.ActivityNames;
import io.uplink.application.insight.activity.port.ActivityQueries;
import io.uplink.application.insight.activity.port.ActivityQueries.Filter;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShowActivityTest {

    private static final UUID BRIAN = SequentialIds.of(1);
    private static final UUID FIELD_A = SequentialIds.of(2);
    private static final UUID FIELD_B = SequentialIds.of(3);

    private final List<ActivityQueries.Entry> notes = new ArrayList<>();
    private final RecordingNames names = new RecordingNames();
    private final ShowActivity showActivity = new ShowActivity(new Notes(), names);

    @Test
    void whatAllNotesMentionIsNamedAtOnce() {
        noted("ticket", Map.of(), Map.of("assignee", BRIAN.toString(), "category", "no_internet"));
        noted("person", Map.of("teams", List.of(FIELD_A, FIELD_B)), Map.of());

        show();

        assertThat(names.asked)
                .containsExactly(
                        new Mentions(Set.of(BRIAN, FIELD_A, FIELD_B), Set.of("no_internet")));
    }

    @Test
    void whatDidNotChangeIsNotNamed() {
        noted("ticket", Map.of("branch", FIELD_A.toString()), Map.of("branch", FIELD_A.toString()));

        show();

        assertThat(names.asked).isEmpty();
    }

    @Test
    void anIdWithinASentenceIsLeftToTheSentence() {
        noted("ticket", Map.of(), Map.of("subject", "Ask for " + BRIAN + " at the gate"));

        show();

        assertThat(names.asked).isEmpty();
    }

    @Test
    void theNamesComeWithTheNotes() {
        noted("ticket", Map.of(), Map.of("assignee", BRIAN.toString()));

        assertThat(show().names()).isEqualTo(Map.of(BRIAN.toString(), "Brian"));
    }

    @Test
    void givenNoPermission_whenShown_thenItIsRefusedAndNothingIsNamed() {
        noted("ticket", Map.of(), Map.of("assignee", BRIAN.toString()));

        assertThatThrownBy(() -> show(ActorFixtures.nobodySpecial()))
                .isInstanceOf(DomainException.class);

        assertThat(names.asked).isEmpty();
    }

    private ShowActivity.Shown show() {
        return show(ActorFixtures.inWestlands(Permission.LOGS_VIEW));
    }

    private ShowActivity.Shown show(Actor actor) {
        return showActivity.execute(
                actor, new ShowActivity.Input(Filter.everything(), Optional.empty(), 10));
    }

    private void noted(String kind, Map<String, Object> before, Map<String, Object> after) {
        notes.add(
                new ActivityQueries.Entry(
                        SequentialIds.of(100 + notes.size()),
                        Instant.EPOCH,
                        new ActivityQueries.Doer("person", Optional.empty(), "Asha"),
                        kind + ".edit",
                        new ActivityQueries.Subject(kind, SequentialIds.of(50), "One"),
                        before,
                        after,
                        new ActivityQueries.Origin("web", Optional.empty(), Optional.empty())));
    }

    private final class Notes implements ActivityQueries {

        @Override
        public Page<Entry> page(Scope scope, Filter filter, Optional<String> cursor, int size) {
            return new Page<>(notes, Optional.empty(), Optional.empty());
        }

        @Override
        public List<String> actions() {
            return List.of();
        }
    }

    private static final class RecordingNames implements ActivityNames {

        private final List<Mentions> asked = new ArrayList<>();

        @Override
        public Map<String, String> of(Set<UUID> things, Set<String> categories, Language language) {
            asked.add(new Mentions(things, categories));
            return Map.of(BRIAN.toString(), "Brian");
        }
    }
}
