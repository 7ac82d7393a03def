package io.uplink.domain.care.desk;

import static io.uplink.domain.care.desk.MacroTest.faults;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.domain.care.desk.Audience.Reader;
import io.uplink.domain.care.desk.BulkRun.Pick;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private static final PersonId ASHA = new PersonId(new UUID(1, 1));
    private static final PersonId BRIAN = new PersonId(new UUID(1, 2));
    private static final TeamId FIELD = new TeamId(new UUID(2, 1));
    private static final BranchId THIKA = new BranchId(new UUID(3, 1));
    private static final Instant NOON = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void onesOwnIsForOneselfAloneWhateverElseOneMay() {
        var own = new Audience.Own();

        assertThat(own.includes(ASHA, new Reader(ASHA, Set.of(), Set.of(), false))).isTrue();
        assertThat(own.includes(ASHA, new Reader(BRIAN, Set.of(THIKA), Set.of(FIELD), true)))
                .isFalse();
    }

    @Test
    void aTeamsAndABranchsAreForTheirsAndForWhoeverTakesCareOfAll() {
        var outsider = new Reader(BRIAN, Set.of(), Set.of(), false);
        var member = new Reader(BRIAN, Set.of(THIKA), Set.of(FIELD), false);
        var keeper = new Reader(BRIAN, Set.of(), Set.of(), true);

        for (var shared : List.of(new Audience.Team(FIELD), new Audience.Branch(THIKA))) {
            assertThat(shared.includes(ASHA, member)).isTrue();
            assertThat(shared.includes(ASHA, keeper)).isTrue();
            assertThat(shared.includes(ASHA, outsider)).isFalse();
        }
        assertThat(new Audience.All().includes(ASHA, outsider)).isTrue();
    }

    @Test
    void whatIsChosenNeedsItsTeamOrBranch() {
        var faults = new Faults();
        var team = Optional.of(FIELD.value());

        assertThat(Audience.parse(faults, "", team, Optional.empty()))
                .isEqualTo(new Audience.Own());
        assertThat(Audience.parse(faults, "team", team, Optional.empty()))
                .isEqualTo(new Audience.Team(FIELD));
        assertThat(faults.isEmpty()).isTrue();
        assertThat(faults(() -> chosen("branch"))).containsExactly("branch required");
        assertThat(faults(() -> chosen("team"))).containsExactly("team required");
        assertThat(faults(() -> chosen("world"))).containsExactly("audience choice.unknown");
    }

    @Test
    void aViewHoldsWhatTheListKnowsAndNothingBlank() {
        var view = view(Map.of("priority", " high ", "text", " "));

        assertThat(view.criteria()).isEqualTo(Map.of("priority", "high"));
        assertThat(faults(() -> view(Map.of("colour", "red"))))
                .containsExactly("criteria choice.unknown");
        assertThat(faults(() -> view(Map.of("text", "x".repeat(501)))))
                .containsExactly("criteria too-long");
    }

    @Test
    void asManyTicketsAsSomebodyLookedAt() {
        assertThat(run(BulkRun.MOST, new DeskAction.Close()).picks()).hasSize(BulkRun.MOST);
        assertThat(faults(() -> run(BulkRun.MOST + 1, new DeskAction.Close())))
                .containsExactly("tickets bulk.too-many");
        assertThat(faults(() -> run(0, new DeskAction.Close())))
                .containsExactly("tickets bulk.none-chosen");
        assertThat(faults(() -> run(1, new DeskAction.Claim())))
                .containsExactly("kind choice.unknown");
        var twice = List.of(pick(1, 1), pick(1, 2));
        assertThat(faults(() -> new BulkRun(id(), ASHA, new DeskAction.Close(), twice, NOON)))
                .containsExactly("tickets bulk.chosen-twice");
    }

    @Test
    void theSameAgainIsTheSameChange() {
        var run = run(2, new DeskAction.Close());
        var later = new BulkRun(id(), ASHA, run.action(), run.picks(), NOON.plusSeconds(60));

        assertThat(later.asksTheSameAs(run)).isTrue();
        assertThat(run(3, new DeskAction.Close()).asksTheSameAs(run)).isFalse();
        assertThat(run(2, new DeskAction.Note("x")).asksTheSameAs(run)).isFalse();
        assertThat(new BulkRun(id(), BRIAN, run.action(), run.picks(), NOON).asksTheSameAs(run))
                .isFalse();
    }

    private static Audience chosen(String code) {
        var faults = new Faults();
        var audience = Audience.parse(faults, code, Optional.empty(), Optional.empty());
        faults.refuse();
        return audience;
    }

    private static SavedView view(Map<String, String> criteria) {
        return new SavedView(
                new SavedViewId(new UUID(5, 1)), "Mine", ASHA, new Audience.Own(), criteria, 0);
    }

    private static BulkRunId id() {
        return new BulkRunId(new UUID(6, 1));
    }

    private static BulkRun run(int tickets, DeskAction action) {
        var picks = new ArrayList<Pick>();
        for (var i = 0; i < tickets; i++) {
            picks.add(pick(i, 1));
        }
        return new BulkRun(id(), ASHA, action, picks, NOON);
    }

    private static Pick pick(long ticket, long seen) {
        return new Pick(new TicketId(new UUID(7, ticket)), seen);
    }
}
