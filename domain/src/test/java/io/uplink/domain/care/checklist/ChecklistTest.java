package io.uplink.domain.care.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.care.checklist.Checklist.Step;
import io.uplink.domain.care.checklist.TicketStep.Tick;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private static final UUID LIGHT = new UUID(1, 1);
    private static final UUID POWER = new UUID(1, 2);
    private static final Tick EARLY =
            new Tick(new PersonId(new UUID(2, 1)), "Brian", Instant.parse("2026-03-02T08:00:00Z"));
    private static final Tick LATER =
            new Tick(new PersonId(new UUID(2, 2)), "Asha", Instant.parse("2026-03-02T09:00:00Z"));

    private final TicketSteps steps =
            new TicketSteps(
                    List.of(
                            new TicketStep(
                                    LIGHT, "Check the light", "Kagua taa", true, Optional.empty()),
                            new TicketStep(
                                    POWER,
                                    "Measure power",
                                    "Pima nguvu",
                                    false,
                                    Optional.of(EARLY))));

    @Test
    void itHoldsUpToTwentySteps() {
        assertThat(new Checklist("fibre_cut", steps(20), 1).steps()).hasSize(20);
        assertThat(faults(steps(21)))
                .containsExactly(new Invalid.Fault("steps", "checklist.too-many"));
    }

    @Test
    void eachStepHasWordsInBothLanguages() {
        var long121 = "x".repeat(121);

        assertThat(
                        faults(
                                List.of(
                                        new Step(LIGHT, "Check", " ", true),
                                        new Step(POWER, long121, "Pima", true))))
                .containsExactly(
                        new Invalid.Fault("steps[0].swahili", "required"),
                        new Invalid.Fault("steps[1].english", "too-long"));
        assertThat(
                        new Checklist(
                                        "fibre_cut",
                                        List.of(new Step(LIGHT, " Check ", "x".repeat(120), true)),
                                        1)
                                .steps()
                                .getFirst()
                                .english())
                .isEqualTo("Check");
    }

    @Test
    void noStepStandsInItTwice() {
        var step = new Step(LIGHT, "Check", "Kagua", true);

        assertThat(faults(List.of(step, step)))
                .containsExactly(new Invalid.Fault("steps[1].id", "checklist.step-twice"));
    }

    @Test
    void whatIsTickedAlreadyKeepsWhoDidItAndWhen() {
        assertThat(steps.changed(Set.of(LIGHT, POWER), Set.of(), LATER))
                .containsExactly(
                        new TicketStep(
                                LIGHT, "Check the light", "Kagua taa", true, Optional.of(LATER)));
    }

    @Test
    void aTickIsTakenBackAndWhatIsOpenStaysOpen() {
        var changed = steps.changed(Set.of(), Set.of(LIGHT, POWER), LATER);

        assertThat(changed)
                .containsExactly(
                        new TicketStep(
                                POWER, "Measure power", "Pima nguvu", false, Optional.empty()));
        assertThat(steps.with(changed).steps()).allMatch(step -> step.done().isEmpty());
    }

    @Test
    void aStepThatIsNotThereIsRefused() {
        var strange = Set.of(new UUID(9, 9));

        assertThatThrownBy(() -> steps.changed(strange, Set.of(), LATER))
                .hasMessageContaining("ticket.step-not-found");
        assertThatThrownBy(() -> steps.changed(Set.of(), strange, LATER))
                .hasMessageContaining("ticket.step-not-found");
    }

    @Test
    void onlyRequiredStepsThatAreOpenAreOwed() {
        assertThat(steps.owed()).extracting(TicketStep::id).containsExactly(LIGHT);
        assertThat(steps.with(steps.changed(Set.of(LIGHT), Set.of(), LATER)).owed()).isEmpty();
    }

    @Test
    void theRefusalNamesTheStepsInTheReadersLanguage() {
        var refusal = new ChecklistError.StepsOpen(steps.steps());

        assertThat(refusal.about(Language.ENGLISH)).isEqualTo("Check the light; Measure power");
        assertThat(refusal.about(Language.SWAHILI)).isEqualTo("Kagua taa; Pima nguvu");
    }

    private static List<Step> steps(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Step(new UUID(3, i), "Step " + i, "Hatua " + i, false))
                .toList();
    }

    private static List<Invalid.Fault> faults(List<Step> steps) {
        try {
            var _ = new Checklist("fibre_cut", steps, 1);
            return List.of();
        } catch (DomainException refused) {
            return ((Invalid) refused.error()).faults();
        }
    }
}
