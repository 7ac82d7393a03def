package io.uplink.application.sales.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.sales.lead.port.LeadRepository;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadStage;
import io.uplink.domain.sales.lead.LeadState;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link LeadRepository} must do. */
public interface LeadRepositoryContract {

    /** Before anything that the tests of others set, so that their leads are not due yet. */
    LocalDate LONG_AGO = LocalDate.parse("2001-03-02");

    LeadRepository leads();

    UnitOfWork unitOfWork();

    /** Of a branch that is there, with a number and a phone of its own, and with an owner. */
    Lead fresh(Optional<LocalDate> followUp);

    /** One that is there. */
    OrderId order();

    /** What nobody used before. */
    byte[] digest();

    @Test
    default void whatIsAddedIsFoundAsItWas() {
        var lead = fresh(Optional.of(LocalDate.parse("2031-03-02")));

        add(lead, digest());

        var found = find(lead);
        assertThat(found.facts()).isEqualTo(lead.facts());
        assertThat(found.plan()).isEqualTo(lead.plan());
        assertThat(found.version()).isEqualTo(1);
    }

    @Test
    default void whatChangesIsKept() {
        var lead = fresh(Optional.empty());
        add(lead, digest());
        var order = order();
        var now = lead.facts().at().plusSeconds(9);

        unitOfWork()
                .run(() -> {
                    var held = leads().hold(lead.id()).orElseThrow();
                    held.becomes(order, now);
                    held.step(LeadStage.LOST, "no answer", Optional.empty(), now, LONG_AGO);
                    leads().save(held);
                });

        assertThat(find(lead).state()).isEqualTo(new LeadState.Lost("no answer", now));
        assertThat(unitOfWork().perform(() -> leads().holdOf(order)).map(Lead::id))
                .contains(lead.id());
    }

    @Test
    default void ofTwoWhoChangeTheSameVersionTheSecondIsStale() {
        var lead = fresh(Optional.empty());
        add(lead, digest());
        var first = unitOfWork().perform(() -> leads().findById(lead.id())).orElseThrow();
        var second = unitOfWork().perform(() -> leads().findById(lead.id())).orElseThrow();
        contact(first);
        unitOfWork().run(() -> leads().save(first));
        contact(second);

        assertThatThrownBy(() -> unitOfWork().run(() -> leads().save(second)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        thrown -> assertThat(thrown.error()).isInstanceOf(Version.Stale.class));
    }

    @Test
    default void aFormFindsWhatItBecame() {
        var lead = fresh(Optional.empty());
        var form = digest();
        add(lead, form);

        assertThat(unitOfWork().perform(() -> leads().holdForm(form)).map(Lead::id))
                .contains(lead.id());
        assertThat(unitOfWork().perform(() -> leads().holdForm(digest()))).isEmpty();
    }

    @Test
    default void aSenderAndAnAddressAreCounted() {
        var lead = fresh(Optional.empty());
        var address = digest();
        unitOfWork().run(() -> leads().add(lead, digest(), Optional.of(address)));

        var recent = recent(lead, address, lead.facts().at().minusSeconds(1));
        assertThat(recent).isEqualTo(new LeadRepository.Recent(1, 1));
        assertThat(recent(lead, address, lead.facts().at().plusSeconds(1)))
                .isEqualTo(new LeadRepository.Recent(0, 0));
    }

    @Test
    default void whatIsDueIsTakenOnceForEachDay() {
        var lead = fresh(Optional.of(LONG_AGO));
        add(lead, digest());

        assertThat(due(lead)).hasSize(1);
        assertThat(due(lead)).isEmpty();

        unitOfWork()
                .run(() -> {
                    var held = leads().hold(lead.id()).orElseThrow();
                    held.step(
                            LeadStage.CONTACTED,
                            "",
                            Optional.of(LONG_AGO.minusDays(1)),
                            lead.facts().at(),
                            LONG_AGO.minusDays(1));
                    leads().save(held);
                });

        assertThat(due(lead)).hasSize(1);
    }

    @Test
    default void whatIsDueLaterIsLeftAlone() {
        var lead = fresh(Optional.of(LONG_AGO.plusDays(1)));
        add(lead, digest());

        assertThat(due(lead)).isEmpty();
    }

    private List<Lead> due(Lead lead) {
        return unitOfWork().perform(() -> leads().takeDue(LONG_AGO, 1_000)).stream()
                .filter(one -> one.id().equals(lead.id()))
                .toList();
    }

    private static void contact(Lead lead) {
        lead.step(LeadStage.CONTACTED, "", Optional.empty(), lead.facts().at(), LONG_AGO);
    }

    private LeadRepository.Recent recent(Lead lead, byte[] address, Instant since) {
        return unitOfWork().perform(() -> leads().recent(lead.plan().details(), address, since));
    }

    private void add(Lead lead, byte[] form) {
        unitOfWork().run(() -> leads().add(lead, form, Optional.empty()));
    }

    private Lead.Snapshot find(Lead lead) {
        return unitOfWork().perform(() -> leads().findById(lead.id())).orElseThrow().snapshot();
    }
}
