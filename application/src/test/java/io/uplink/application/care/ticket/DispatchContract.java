package io.uplink.application.care.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.care.ticket.port.Dispatch;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.dispatch.Skills;
import io.uplink.domain.care.dispatch.TeamRule;
import io.uplink.domain.care.dispatch.TeamRule.Mode;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of rules and skills does. */
public interface DispatchContract {

    Dispatch dispatch();

    UnitOfWork unitOfWork();

    UUID newId();

    TeamId aTeam();

    PersonId aPerson();

    /** Two keys of categories. */
    Set<String> twoCategories();

    private Optional<TeamRule> rule(TeamId team) {
        return unitOfWork().perform(() -> dispatch().rule(team));
    }

    private Optional<Skills> skills(PersonId person) {
        return unitOfWork().perform(() -> dispatch().skills(person));
    }

    private static TeamRule as(TeamRule rule, Mode mode, int most) {
        return new TeamRule(rule.team(), rule.name(), rule.branch(), mode, most, rule.version());
    }

    private static Skills as(Skills known, Set<String> categories, boolean away) {
        return new Skills(
                known.person(), known.name(), known.branches(), categories, away, known.version());
    }

    @Test
    default void aTeamGivesOutByHandUntilSomebodySaysOtherwise() {
        var team = aTeam();
        var before = rule(team).orElseThrow();

        unitOfWork().run(() -> dispatch().save(as(before, Mode.ASSIGN, 7)));

        assertThat(before.mode()).isEqualTo(Mode.OFF);
        assertThat(before.most()).isEqualTo(TeamRule.USUAL);
        assertThat(rule(team))
                .hasValueSatisfying(after -> {
                    assertThat(after.mode()).isEqualTo(Mode.ASSIGN);
                    assertThat(after.most()).isEqualTo(7);
                    assertThat(after.version()).isEqualTo(before.version() + 1);
                });
        assertThat(rule(new TeamId(newId()))).isEmpty();
    }

    @Test
    default void ofTwoWhoChangeARuleTheSecondIsTooLate() {
        var before = rule(aTeam()).orElseThrow();
        unitOfWork().run(() -> dispatch().save(as(before, Mode.SUGGEST, 7)));

        assertThatThrownBy(
                        () -> unitOfWork().run(() -> dispatch().save(as(before, Mode.ASSIGN, 8))))
                .isInstanceOf(DomainException.class);
    }

    @Test
    default void skillsAreKeptAndTakenAway() {
        var person = aPerson();
        var before = skills(person).orElseThrow();

        unitOfWork().run(() -> dispatch().save(as(before, twoCategories(), true)));
        var known = skills(person).orElseThrow();
        unitOfWork().run(() -> dispatch().save(as(known, Set.of(), false)));

        assertThat(before.categories()).isEmpty();
        assertThat(before.away()).isFalse();
        assertThat(known.categories()).isEqualTo(twoCategories());
        assertThat(known.away()).isTrue();
        assertThat(known.branches()).isEqualTo(before.branches()).isNotEmpty();
        assertThat(skills(person).orElseThrow().categories()).isEmpty();
        assertThatThrownBy(() -> unitOfWork().run(() -> dispatch().save(as(known, Set.of(), true))))
                .isInstanceOf(DomainException.class);
        assertThat(skills(new PersonId(newId()))).isEmpty();
    }
}
