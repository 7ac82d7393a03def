package io.uplink.application.care.ticket;

import static io.uplink.application.care.ticket.LifeOfATicketTest.assertRefused;
import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inFieldA;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.checklist.Checklist;
import io.uplink.domain.care.checklist.TicketStep;
import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChecklistOnTicketsTest {

    private final TicketWorld world = new TicketWorld();
    private final SaveChecklist save =
            new SaveChecklist(world.unitOfWork, world.checklists, world.catalogue, world.origin);
    private final TickSteps tick = new TickSteps(world.desk);
    private final ResolveTicket resolve = new ResolveTicket(world.desk, world.terms);
    private final EditTicket edit = new EditTicket(world.desk, world.check, world.terms);
    private UUID light = new UUID(0, 0);
    private UUID power = new UUID(0, 0);

    @BeforeEach
    void aCategoryWithTwoSteps() {
        world.catalogue.save(new Category("connectivity", "Connection", "Muunganisho", 1, true, 0));
        var list = saved(typed("Check the light", true), typed("Measure power", false));
        light = list.steps().get(0).id();
        power = list.steps().get(1).id();
    }

    @Test
    void aTicketGetsTheStepsOfItsCategoryAndKeepsThem() {
        var ticket = world.brians();

        var _ = saved(typed("Something else", true));

        assertThat(steps(ticket))
                .extracting(TicketStep::english)
                .containsExactly("Check the light", "Measure power");
    }

    @Test
    void aTicketThatComesToAnotherCategoryGetsTheStepsOfThat() {
        var ticket = world.brians();
        world.parties.category("speed", true);
        world.checklists.category("speed");

        edit.execute(
                anAdmin(),
                new EditTicket.Input(
                        ticket.id(),
                        "No internet",
                        "Red light since six",
                        "speed",
                        Optional.of(WESTLANDS),
                        Optional.empty()));

        assertThat(steps(ticket)).isEmpty();
    }

    @Test
    void whoeverWorksItTicksSignedInOrByLinkAndTheHistorySaysSoQuietly() {
        var ticket = world.brians();
        var events = world.published().size();

        tick(inFieldA(Permission.TICKETS_VIEW), ticket, Set.of(light), Set.of());
        tick(TicketWorld.technician(ticket.id(), BRIAN), ticket, Set.of(power), Set.of(light));

        assertThat(steps(ticket).stream().filter(step -> step.done().isPresent()))
                .extracting(TicketStep::id)
                .containsExactly(power);
        assertThat(entries(ticket.id(), "steps-done", "steps-undone"))
                .hasSize(3)
                .allMatch(entry -> entry.visibility() == Visibility.INTERNAL);
        assertThat(world.published()).hasSize(events);
        assertThat(world.now(ticket.id()).version()).isEqualTo(ticket.version());
    }

    @Test
    void theSameTickAgainIsNoSecondOne() {
        var ticket = world.brians();
        tick(anAdmin(), ticket, Set.of(light), Set.of());
        var before = steps(ticket);

        var again = tick(anAdmin(), ticket, Set.of(light), Set.of());

        assertThat(again.changed()).isFalse();
        assertThat(steps(ticket)).isEqualTo(before);
        assertThat(entries(ticket.id(), "steps-done")).hasSize(1);
    }

    @Test
    void whoDoesNotWorkItNeedsTheRightToEdit() {
        var ticket = world.brians();

        assertRefused(
                () -> tick(inWestlands(Permission.TICKETS_VIEW), ticket, Set.of(light), Set.of()),
                "access.denied");
        assertThat(
                        tick(
                                        inWestlands(
                                                Permission.TICKETS_VIEW, Permission.TICKETS_EDIT),
                                        ticket,
                                        Set.of(light),
                                        Set.of())
                                .changed())
                .isTrue();
    }

    @Test
    void aTicketIsNotResolvedWhileARequiredStepIsOpen() {
        var ticket = world.brians();

        assertRefused(() -> resolve(anAdmin(), ticket, ""), "ticket.steps-open");
        tick(anAdmin(), ticket, Set.of(power), Set.of());
        assertRefused(() -> resolve(anAdmin(), ticket, " "), "ticket.steps-open");
        assertThat(world.now(ticket.id()).state().kind().isUnresolved()).isTrue();

        tick(anAdmin(), ticket, Set.of(light), Set.of());
        assertThat(resolve(anAdmin(), ticket, "").state().kind().isUnresolved()).isFalse();
    }

    @Test
    void whoMayResolvesItAnywayAndTheReasonIsKept() {
        var ticket = world.brians();

        assertRefused(
                () ->
                        resolve(
                                inWestlands(Permission.TICKETS_VIEW, Permission.TICKETS_CLOSE),
                                ticket,
                                "Customer moved"),
                "access.denied");
        var _ =
                resolve(
                        inWestlands(
                                Permission.TICKETS_VIEW,
                                Permission.TICKETS_CLOSE,
                                Permission.TICKETS_RESOLVE_ANYWAY),
                        ticket,
                        "Customer moved");

        assertThat(entries(ticket.id(), "steps-skipped"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.body()).isEqualTo("Customer moved");
                    assertThat(entry.data()).containsEntry("english", "Check the light");
                    assertThat(entry.visibility()).isEqualTo(Visibility.INTERNAL);
                });
        assertThat(world.activity.notes())
                .extracting("action")
                .contains("ticket.resolve-anyway", "ticket.resolve");
    }

    @Test
    void askedAgainAResolvedTicketIsResolvedWhateverIsOpen() {
        var ticket = world.brians();
        var _ = resolve(anAdmin(), ticket, "Customer moved");

        assertThat(resolve(anAdmin(), ticket, "").state().kind().isUnresolved()).isFalse();
    }

    @Test
    void afterItWasResolvedTheStepsStayAsTheyWere() {
        var ticket = world.brians();
        var _ = resolve(anAdmin(), ticket, "Customer moved");

        assertRefused(
                () -> tick(anAdmin(), ticket, Set.of(light), Set.of()), "ticket.steps-settled");
    }

    @Test
    void theListIsForWhoMayChangeSettingsAndNotTakenFromAnotherList() {
        assertRefused(
                () ->
                        save.execute(
                                inWestlands(Permission.SETTINGS_VIEW),
                                new SaveChecklist.Input(
                                        "connectivity", List.of(), Optional.empty())),
                "access.denied");
        assertRefused(
                () ->
                        save.execute(
                                anAdmin(),
                                new SaveChecklist.Input("fibre", List.of(), Optional.empty())),
                "category.not-found");
        var strange = new UUID(7, 7);
        assertThat(
                        saved(
                                        new SaveChecklist.Typed(
                                                Optional.of(strange), "One", "Moja", false),
                                        new SaveChecklist.Typed(
                                                Optional.of(light), "Two", "Mbili", false))
                                .steps())
                .extracting(Checklist.Step::id)
                .doesNotContain(strange)
                .contains(light);
    }

    @Test
    void theSameListAgainChangesNothing() {
        var before = world.checklists.of("connectivity").orElseThrow();

        var again =
                saved(
                        new SaveChecklist.Typed(
                                Optional.of(light), "Check the light", "Check the light sw", true),
                        new SaveChecklist.Typed(
                                Optional.of(power), "Measure power", "Measure power sw", false));

        assertThat(again).isEqualTo(before);
        assertThat(world.activity.notes()).hasSize(1);
        assertRefused(
                () ->
                        save.execute(
                                anAdmin(),
                                new SaveChecklist.Input(
                                        "connectivity",
                                        List.of(),
                                        Version.of(before.version() - 1))),
                "version.stale");
    }

    private Checklist saved(SaveChecklist.Typed... steps) {
        return save.execute(
                anAdmin(),
                new SaveChecklist.Input("connectivity", List.of(steps), Optional.empty()));
    }

    private static SaveChecklist.Typed typed(String words, boolean required) {
        return new SaveChecklist.Typed(Optional.empty(), words, words + " sw", required);
    }

    private TickSteps.Outcome tick(
            Actor actor, Ticket.Snapshot ticket, Set<UUID> done, Set<UUID> undone) {
        return tick.execute(actor, new TickSteps.Input(ticket.id(), done, undone));
    }

    private Ticket.Snapshot resolve(Actor actor, Ticket.Snapshot ticket, String anyway) {
        return resolve.execute(
                actor,
                new ResolveTicket.Input(
                        ticket.id(), "Spliced", Optional.of(anyway), Optional.empty()));
    }

    private List<TicketStep> steps(Ticket.Snapshot ticket) {
        return world.checklists.ofTicket(ticket.id()).steps();
    }

    private List<TicketEntry> entries(TicketId ticket, String... kinds) {
        return world.timeline
                .of(ticket)
                .filter(entry -> List.of(kinds).contains(entry.kind()))
                .toList();
    }
}
