package io.uplink.application.care.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.uplink.application.care.ticket.port.Checklists;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.checklist.Checklist;
import io.uplink.domain.care.checklist.Checklist.Step;
import io.uplink.domain.care.checklist.TicketStep;
import io.uplink.domain.care.checklist.TicketStep.Tick;
import io.uplink.domain.care.checklist.TicketSteps;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of checklists does. */
public interface ChecklistsContract {

    Checklists checklists();

    UnitOfWork unitOfWork();

    UUID newId();

    PersonId aPerson();

    /** The key of a category that nobody else uses. */
    String aCategory();

    /** A ticket without steps. */
    TicketId aTicket();

    private Checklist of(String category) {
        return unitOfWork().perform(() -> checklists().of(category)).orElseThrow();
    }

    private TicketSteps ofTicket(TicketId ticket) {
        return unitOfWork().perform(() -> checklists().ofTicket(ticket));
    }

    private void give(TicketId ticket, String category) {
        unitOfWork().run(() -> checklists().give(ticket, category));
    }

    private Checklist saved(String category, Step... steps) {
        var list = new Checklist(category, List.of(steps), of(category).version());
        unitOfWork().run(() -> checklists().save(list));
        return of(category);
    }

    private Step step(String words, boolean required) {
        return new Step(newId(), words, words + " (sw)", required);
    }

    private List<TicketStep> ticked(TicketId ticket, UUID step) {
        var tick = new Tick(aPerson(), "Brian", Instant.parse("2026-03-02T08:00:00.123456Z"));
        var changed = ofTicket(ticket).changed(Set.of(step), Set.of(), tick);
        unitOfWork().run(() -> checklists().tick(ticket, changed));
        return changed;
    }

    @Test
    default void aCategoryHasAnEmptyListUntilSomebodyWritesOne() {
        assertThat(of(aCategory()).steps()).isEmpty();
        assertThat(unitOfWork().perform(() -> checklists().of("no_such_category"))).isEmpty();
    }

    @Test
    default void theListIsKeptInItsOrder() {
        var category = aCategory();
        var one = step("One", true);
        var two = step("Two", false);

        assertThat(saved(category, one, two).steps()).containsExactly(one, two);
        assertThat(saved(category, two, one).steps()).containsExactly(two, one);
        assertThat(saved(category).steps()).isEmpty();
    }

    @Test
    default void ofTwoWhoChangeAListTheSecondIsTooLate() {
        var category = aCategory();
        var seen = of(category);
        var _ = saved(category, step("One", true));
        var late = new Checklist(category, List.of(step("Two", true)), seen.version());

        assertThatThrownBy(() -> unitOfWork().run(() -> checklists().save(late)))
                .isInstanceOf(DomainException.class);
        assertThat(of(category).steps()).extracting(Step::english).containsExactly("One");
    }

    @Test
    default void aTicketKeepsTheStepsAsTheyWereWhenItGotThem() {
        var category = aCategory();
        var one = step("One", true);
        var _ = saved(category, one, step("Two", false));
        var ticket = aTicket();
        give(ticket, category);
        var given = ofTicket(ticket);

        var _ = saved(category, new Step(one.id(), "Other", "Nyingine", false));

        assertThat(given.steps())
                .extracting(TicketStep::english, TicketStep::swahili, TicketStep::required)
                .containsExactly(tuple("One", "One (sw)", true), tuple("Two", "Two (sw)", false));
        assertThat(ofTicket(ticket)).isEqualTo(given);
    }

    @Test
    default void aTickIsKeptWithWhoAndWhenAndTakenBack() {
        var category = aCategory();
        var one = step("One", true);
        var _ = saved(category, one, step("Two", false));
        var ticket = aTicket();
        var another = aTicket();
        give(ticket, category);
        give(another, category);
        var before = ofTicket(ticket);

        var changed = ticked(ticket, one.id());

        assertThat(ofTicket(ticket)).isEqualTo(before.with(changed));
        assertThat(ofTicket(ticket).owed()).isEmpty();
        assertThat(ofTicket(another)).isEqualTo(before);

        unitOfWork()
                .run(() ->
                        checklists()
                                .tick(
                                        ticket,
                                        ofTicket(ticket)
                                                .changed(
                                                        Set.of(),
                                                        Set.of(one.id()),
                                                        changed.getFirst().done().orElseThrow())));
        assertThat(ofTicket(ticket)).isEqualTo(before);
    }

    @Test
    default void inAnotherCategoryWhatWasDoneStaysAndWhatIsOpenGoes() {
        var category = aCategory();
        var other = aCategory();
        var one = step("One", true);
        var _ = saved(category, one, step("Two", true));
        var _ = saved(other, step("Three", true));
        var ticket = aTicket();
        give(ticket, category);
        var _ = ticked(ticket, one.id());

        give(ticket, other);

        assertThat(ofTicket(ticket).steps())
                .extracting(TicketStep::english)
                .containsExactlyInAnyOrder("One", "Three");
        assertThat(ofTicket(ticket).owed())
                .extracting(TicketStep::english)
                .containsExactly("Three");

        give(ticket, category);
        assertThat(ofTicket(ticket).owed()).extracting(TicketStep::english).containsExactly("Two");
        assertThat(ofTicket(ticket).steps()).hasSize(2);
    }
}
