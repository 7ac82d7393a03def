package io.uplink.application.care.ticket;

import static io.uplink.application.care.ticket.LifeOfATicketTest.assertRefused;
import static io.uplink.application.shared.ActorFixtures.ASHA;
import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.FIELD_A;
import static io.uplink.application.shared.ActorFixtures.THIKA;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.dispatch.Candidate;
import io.uplink.domain.care.dispatch.Choice;
import io.uplink.domain.care.dispatch.TeamRule.Mode;
import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AutoAssignTest {

    private final TicketWorld world = new TicketWorld();
    private final AutoAssign assign = new AutoAssign(world.desk, new Dispatcher(world.dispatch));
    private final SaveTeamRule saveRule =
            new SaveTeamRule(world.unitOfWork, world.dispatch, world.origin);
    private final SaveSkills saveSkills =
            new SaveSkills(world.unitOfWork, world.dispatch, world.catalogue, world.origin);
    private final ForetellDispatch foretell =
            new ForetellDispatch(world.unitOfWork, new Dispatcher(world.dispatch));

    @BeforeEach
    void aTeam() {
        world.dispatch.team(FIELD_A, WESTLANDS);
        world.dispatch.person(BRIAN, WESTLANDS);
    }

    @Test
    void aTicketOfATeamThatGivesOutByItselfGoesToTheLeastLoadedAndSaysWhy() {
        rule(Mode.ASSIGN);
        member(ASHA, "Asha", 4);
        member(BRIAN, "Brian", 2);

        var ticket = world.fieldAs();

        assertThat(ticket.assignment().person()).contains(BRIAN);
        assertThat(ticket.assignment().team()).contains(FIELD_A);
        assertThat(world.dispatch.isHeld(FIELD_A)).isTrue();
        assertThat(dispatched(ticket))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.data())
                            .containsEntry("name", "Brian")
                            .containsEntry("open", "2")
                            .containsEntry("among", "2");
                    assertThat(entry.visibility()).isEqualTo(Visibility.INTERNAL);
                });
        assertThat(world.published()).containsExactly("ticket.opened", "ticket.assigned");
    }

    @Test
    void whereNobodyFitsItStaysWithTheTeamAndSaysSo() {
        rule(Mode.ASSIGN);

        var ticket = world.fieldAs();

        assertThat(ticket.assignment().person()).isEmpty();
        assertThat(ticket.assignment().team()).contains(FIELD_A);
        assertThat(dispatched(ticket))
                .singleElement()
                .satisfies(entry -> assertThat(entry.data()).containsEntry("why", "empty"));
        assertRefused(() -> assign(anAdmin(), ticket), "dispatch.empty");
    }

    @Test
    void whoeverIsNamedGetsItWhateverTheRule() {
        rule(Mode.ASSIGN);
        member(ASHA, "Asha", 0);

        var report = TicketWorld.report();
        var ticket =
                world.openTicket()
                        .execute(
                                anAdmin(),
                                new OpenTicket.Input(
                                        report.customer(),
                                        report.subject(),
                                        report.description(),
                                        report.category(),
                                        report.branch(),
                                        report.priority(),
                                        Optional.of(BRIAN),
                                        Optional.of(FIELD_A),
                                        report.source()));

        assertThat(ticket.assignment().person()).contains(BRIAN);
        assertThat(dispatched(ticket)).isEmpty();
    }

    @Test
    void aSuggestionGivesItToNobodyByItself() {
        rule(Mode.SUGGEST);
        member(BRIAN, "Brian", 2);

        var ticket = world.fieldAs();

        assertThat(ticket.assignment().person()).isEmpty();
        assertThat(dispatched(ticket)).isEmpty();
        assertThat(foretell.execute(anAdmin(), new ForetellDispatch.Input(FIELD_A, "connectivity")))
                .hasValueSatisfying(choice ->
                        assertThat(((Choice.Somebody) choice).who().person()).isEqualTo(BRIAN));
        assertThat(assign(anAdmin(), ticket).assignment().person()).contains(BRIAN);
        assertThat(dispatched(ticket)).hasSize(1);
    }

    @Test
    void askedAgainWhoeverHasItKeepsIt() {
        rule(Mode.SUGGEST);
        member(BRIAN, "Brian", 2);
        var ticket = world.fieldAs();
        var once = assign(anAdmin(), ticket);

        assertThat(assign(anAdmin(), ticket)).isEqualTo(once);
        assertThat(dispatched(ticket)).hasSize(1);
    }

    @Test
    void byHandIsByHand() {
        member(BRIAN, "Brian", 2);
        var ticket = world.fieldAs();

        assertThat(ticket.assignment().person()).isEmpty();
        assertRefused(() -> assign(anAdmin(), ticket), "dispatch.off");
        assertRefused(() -> assign(anAdmin(), world.anOpenTicket()), "dispatch.no-team");
        assertRefused(() -> assign(inWestlands(Permission.TICKETS_VIEW), ticket), "access.denied");
    }

    @Test
    void aRuleIsForWhoLeadsTeamsThere() {
        rule(Mode.ASSIGN);

        assertThat(world.dispatch.rule(FIELD_A).orElseThrow().mode()).isEqualTo(Mode.ASSIGN);
        assertThat(world.activity.notes()).extracting("action").containsExactly("team.dispatch");
        assertRefused(
                () ->
                        saveRule.execute(
                                inWestlands(Permission.TEAMS_VIEW),
                                new SaveTeamRule.Input(FIELD_A, Mode.OFF, 5, Optional.empty())),
                "access.denied");
        assertRefused(
                () ->
                        saveRule.execute(
                                anAdmin(),
                                new SaveTeamRule.Input(FIELD_A, Mode.OFF, 5, Version.of(0))),
                "version.stale");
    }

    @Test
    void skillsAreForWhoLeadsTeamsWhereThePersonWorks() {
        world.catalogue.save(new Category("speed", "Speed", "Kasi", 1, true, 0));
        var leader = inWestlands(Permission.TEAMS_MANAGE);

        var saved =
                saveSkills.execute(
                        leader,
                        new SaveSkills.Input(BRIAN, Set.of("speed"), true, Optional.empty()));

        assertThat(saved.categories()).containsExactly("speed");
        assertThat(saved.away()).isTrue();
        assertThat(world.activity.notes()).extracting("action").containsExactly("person.skills");
        assertRefused(
                () ->
                        saveSkills.execute(
                                leader,
                                new SaveSkills.Input(
                                        BRIAN, Set.of("fax"), false, Optional.empty())),
                "category.unknown");
        world.dispatch.person(ASHA, THIKA);
        assertRefused(
                () ->
                        saveSkills.execute(
                                leader,
                                new SaveSkills.Input(ASHA, Set.of(), false, Optional.empty())),
                "dispatch.person-not-found");
    }

    private void rule(Mode mode) {
        var _ =
                saveRule.execute(
                        anAdmin(), new SaveTeamRule.Input(FIELD_A, mode, 10, Optional.empty()));
    }

    private void member(PersonId person, String name, int open) {
        world.dispatch.member(
                FIELD_A, new Candidate(person, name, false, true, open, open, Optional.empty()));
    }

    private Ticket.Snapshot assign(Actor actor, Ticket.Snapshot ticket) {
        return assign.execute(actor, new AutoAssign.Input(ticket.id(), Optional.empty()));
    }

    private List<TicketEntry> dispatched(Ticket.Snapshot ticket) {
        return world.timeline
                .of(ticket.id())
                .filter(entry -> entry.kind().equals("dispatched"))
                .toList();
    }
}
