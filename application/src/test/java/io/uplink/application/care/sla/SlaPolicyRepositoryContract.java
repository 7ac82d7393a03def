package io.uplink.application.care.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.care.sla.port.SlaPolicyRepository;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.sla.SlaPolicyId;
import io.uplink.domain.care.sla.SlaScope;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link SlaPolicyRepository} must do. */
public interface SlaPolicyRepositoryContract {

    /** Holds the policy in force of each priority. */
    SlaPolicyRepository policies();

    UnitOfWork unitOfWork();

    UUID newId();

    @Test
    default void onePolicyIsInForceForEachPriority() {
        for (var priority : Priority.values()) {
            var inForce = unitOfWork().perform(() -> policies().inForce(Optional.empty()));
            assertThat(inForce.choose(priority, Optional.empty(), Optional.empty()))
                    .map(SlaPolicy::scope)
                    .contains(SlaScope.of(priority));
            assertThat(inForce.customerClass()).isPresent();
        }
    }

    @Test
    default void whatIsInForceAndSaysMoreComesFirst() {
        assertThat(unitOfWork().perform(() -> policies().all()))
                .filteredOn(SlaPolicy::active)
                .extracting(policy -> policy.scope().rank())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    default void whatIsSavedIsFoundAgainOneVersionLater() {
        var policy = aPolicy(new SlaPolicyId(newId()), "Night shift", 0);

        unitOfWork().run(() -> policies().save(policy));

        assertThat(unitOfWork().perform(() -> policies().findById(policy.id())))
                .contains(aPolicy(policy.id(), "Night shift", 1));
    }

    @Test
    default void givenTwoReadersOfAPolicy_whenBothSave_thenTheSecondIsStale() {
        var id = new SlaPolicyId(newId());
        unitOfWork().run(() -> policies().save(aPolicy(id, "First", 0)));
        unitOfWork().run(() -> policies().save(aPolicy(id, "Second", 1)));

        assertThatThrownBy(() ->
                        unitOfWork().run(() -> policies().save(aPolicy(id, "Also second", 1))))
                .hasMessage("version.stale");
        assertThat(unitOfWork().perform(() -> policies().findById(id)))
                .map(SlaPolicy::name)
                .contains("Second");
    }

    @Test
    default void aPolicyThatNobodySavedIsNotFound() {
        assertThat(unitOfWork().perform(() -> policies().findById(new SlaPolicyId(newId()))))
                .isEmpty();
    }

    /** Not in force, so that it disturbs no other. */
    private static SlaPolicy aPolicy(SlaPolicyId id, String name, long version) {
        return new SlaPolicy(
                id,
                name,
                "For tests",
                SlaScope.of(Priority.MEDIUM),
                Duration.ofMinutes(90),
                Optional.of(Duration.ofMinutes(45)),
                Duration.ofHours(12),
                Optional.of(Duration.ofHours(6)),
                Optional.empty(),
                Set.copyOf(List.of(PendingReason.CUSTOMER, PendingReason.PARTS)),
                false,
                version);
    }
}
