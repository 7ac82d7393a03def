package io.uplink.domain.care.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.care.dispatch.Choice.Nobody;
import io.uplink.domain.care.dispatch.Choice.Somebody;
import io.uplink.domain.care.dispatch.Choice.Why;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T05:00:00Z");
    private static final int MOST = 3;

    @Test
    void theLeastLoadedGetsIt() {
        assertThat(among(loaded(1, 5), loaded(2, 3), loaded(3, 4)))
                .isEqualTo(somebody(loaded(2, 3), 3));
    }

    @Test
    void ofTwoTheOneWhoWaitedLongestGetsIt() {
        var early = assigned(1, Optional.of(MORNING));
        var late = assigned(2, Optional.of(MORNING.plusSeconds(1)));
        var never = assigned(3, Optional.empty());

        assertThat(among(late, early)).isEqualTo(somebody(early, 2));
        assertThat(among(late, never, early)).isEqualTo(somebody(never, 3));
    }

    @Test
    void ofTwoWhoAreAlikeItIsAlwaysTheSame() {
        assertThat(among(loaded(2, 0), loaded(1, 0))).isEqualTo(among(loaded(1, 0), loaded(2, 0)));
    }

    @Test
    void whoIsAwayDoesNotKnowItOrHasEnoughGetsNone() {
        var away = one(1, true, true, 0);
        var unskilled = one(2, false, false, 0);
        var full = one(3, false, true, MOST);
        var fits = one(4, false, true, MOST - 1);

        assertThat(among(away, unskilled, full, fits)).isEqualTo(somebody(fits, 1));
    }

    @Test
    void nobodySaysWhatTheLastOfThemHadAgainstThem() {
        var away = one(1, true, true, 0);
        var unskilled = one(2, false, false, 0);
        var full = one(3, false, true, MOST);

        assertThat(among()).isEqualTo(new Nobody(Why.EMPTY));
        assertThat(among(away)).isEqualTo(new Nobody(Why.AWAY));
        assertThat(among(away, unskilled)).isEqualTo(new Nobody(Why.UNSKILLED));
        assertThat(among(away, unskilled, full)).isEqualTo(new Nobody(Why.FULL));
    }

    @Test
    void onePersonMayHaveBetweenOneAndAHundredTickets() {
        assertThat(rule(1).most()).isEqualTo(1);
        assertThat(rule(100).most()).isEqualTo(100);
        assertThatThrownBy(() -> rule(0)).hasMessageContaining("input.invalid");
        assertThatThrownBy(() -> rule(101)).hasMessageContaining("input.invalid");
    }

    private static TeamRule rule(int most) {
        return new TeamRule(
                new TeamId(new UUID(1, 1)),
                "Field A",
                new BranchId(new UUID(1, 2)),
                TeamRule.Mode.ASSIGN,
                most,
                0);
    }

    private static Choice among(Candidate... team) {
        return Choice.among(List.of(team), MOST);
    }

    private static Choice somebody(Candidate who, int among) {
        return new Somebody(who, among);
    }

    private static Candidate loaded(int person, int load) {
        return candidate(person, false, true, 1, load, Optional.of(MORNING));
    }

    private static Candidate assigned(int person, Optional<Instant> last) {
        return candidate(person, false, true, 1, 1, last);
    }

    private static Candidate one(int person, boolean away, boolean skilled, int open) {
        return candidate(person, away, skilled, open, open, Optional.empty());
    }

    private static Candidate candidate(
            int person, boolean away, boolean skilled, int open, int load, Optional<Instant> last) {
        return new Candidate(
                new PersonId(new UUID(0, person)), "P" + person, away, skilled, open, load, last);
    }
}
