package io.uplink.domain.care.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CustomerTest {

    private static final Instant NOON = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-03T09:00:00Z");
    private static final CustomerId ID = new CustomerId(new UUID(0, 7));
    private static final BranchId WESTLANDS = new BranchId(new UUID(0, 1));
    private static final PersonId ASHA = new PersonId(new UUID(0, 2));
    private static final UUID STEP = new UUID(0, 9);

    @Test
    void aNewCustomerIsAnnouncedAndOwnedByWhoRegisteredIt() {
        var customer = active();

        assertThat(customer.drainEvents())
                .containsExactly(new CustomerEvent.Registered(about(CustomerStatus.ACTIVE), NOON));
        assertThat(customer.drainEvents()).isEmpty();
        assertThat(customer.placement().owners()).containsExactly(ASHA);
        assertThat(customer.placement().branch()).contains(WESTLANDS);
        assertThat(customer.firstStatus(STEP, "Asha"))
                .isEqualTo(
                        new StatusChange(
                                STEP,
                                ID,
                                NOON,
                                Optional.empty(),
                                CustomerStatus.ACTIVE,
                                "Asha",
                                ""));
    }

    @Test
    void theSameDetailsAgainAreNoChange() {
        var customer = settled();
        var before = customer.snapshot();

        customer.edit(before.details(), LATER);

        assertThat(customer.snapshot()).isEqualTo(before);
        assertThat(customer.drainEvents()).isEmpty();
    }

    @Test
    void aCorrectionIsAnnounced() {
        var customer = settled();
        var corrected = CustomerFixtures.named("Amina H. Ali", WESTLANDS, "0712004418");

        customer.edit(corrected, LATER);

        assertThat(customer.snapshot().details()).isEqualTo(corrected);
        assertThat(customer.snapshot().updatedAt()).isEqualTo(LATER);
        assertThat(customer.drainEvents())
                .containsExactly(new CustomerEvent.Edited(about(CustomerStatus.ACTIVE), LATER));
    }

    @Test
    void anotherClassIsAnnouncedForItself() {
        var customer = settled();
        var before = customer.snapshot().details();
        var vip =
                new CustomerDetails(
                        before.name(),
                        before.contacts(),
                        before.email(),
                        before.language(),
                        before.branch(),
                        before.plan(),
                        before.address(),
                        before.area(),
                        before.location(),
                        before.notes(),
                        before.installedOn(),
                        Optional.of("vip"));

        customer.edit(vip, LATER);

        assertThat(customer.drainEvents())
                .extracting(CustomerEvent::type)
                .containsExactly("customer.edited", "customer.classified");
    }

    @Test
    void aNewStatusIsAStepOfTheHistory() {
        var customer = settled();

        var step =
                customer.changeStatus(
                        STEP, CustomerStatus.SUSPENDED, " Two months unpaid ", "Asha", LATER);

        assertThat(step)
                .contains(
                        new StatusChange(
                                STEP,
                                ID,
                                LATER,
                                Optional.of(CustomerStatus.ACTIVE),
                                CustomerStatus.SUSPENDED,
                                "Asha",
                                "Two months unpaid"));
        assertThat(customer.drainEvents())
                .containsExactly(
                        new CustomerEvent.StatusChanged(
                                about(CustomerStatus.SUSPENDED),
                                CustomerStatus.ACTIVE,
                                "Two months unpaid",
                                LATER));
    }

    @Test
    void theStatusItHasIsNoChangeAndNeedsNoReason() {
        var customer = settled();

        assertThat(customer.changeStatus(STEP, CustomerStatus.ACTIVE, "", "Asha", LATER)).isEmpty();
        assertThat(customer.drainEvents()).isEmpty();
    }

    @Test
    void givenNoReason_whenTheStatusChanges_thenItIsRefusedAndNothingChanges() {
        var customer = settled();
        var before = customer.snapshot();

        assertThatThrownBy(() ->
                        customer.changeStatus(
                                STEP, CustomerStatus.DISCONNECTED, " ", "Asha", LATER))
                .hasMessage("input.invalid");
        assertThat(customer.snapshot()).isEqualTo(before);
    }

    @Test
    void givenAnOpenTicket_whenDeleted_thenItIsRefused() {
        var customer = settled();

        assertThatThrownBy(() -> customer.delete(1, LATER)).hasMessage("customer.tickets-open");
        assertThat(customer.isDeleted()).isFalse();
    }

    @Test
    void aDeletionCanBeTakenBack() {
        var customer = settled();

        customer.delete(0, LATER);
        customer.delete(0, LATER);
        assertThatThrownBy(() ->
                        customer.edit(CustomerFixtures.named("X", WESTLANDS, "0712004418"), LATER))
                .hasMessage("customer.not-found");
        customer.undelete(LATER);
        customer.undelete(LATER);

        assertThat(customer.isDeleted()).isFalse();
        assertThat(customer.drainEvents())
                .containsExactly(
                        new CustomerEvent.Deleted(about(CustomerStatus.ACTIVE), LATER),
                        new CustomerEvent.Restored(about(CustomerStatus.ACTIVE), LATER));
    }

    @Test
    void whoWasErasedIsGoneForGood() {
        var customer = settled();

        customer.erase(0, 0, LATER);
        customer.erase(0, 0, LATER);

        assertThat(customer.isErased()).isTrue();
        assertThat(customer.isDeleted()).isTrue();
        assertThatThrownBy(() -> customer.undelete(LATER)).hasMessage("customer.erased");
        assertThatThrownBy(customer::requireKnown).hasMessage("customer.erased");
        assertThat(customer.drainEvents())
                .containsExactly(new CustomerEvent.Erased(about(CustomerStatus.ACTIVE), LATER));
    }

    @Test
    void oneWhoWasRemovedFromTheListsCanStillBeErased() {
        var customer = settled();
        customer.delete(0, NOON);

        customer.erase(0, 0, LATER);

        assertThat(customer.snapshot().deletedAt()).contains(NOON);
        assertThat(customer.snapshot().erasedAt()).contains(LATER);
    }

    @Test
    void nobodyIsErasedWhileSomethingIsOwed() {
        var customer = settled();

        assertThatThrownBy(() -> customer.erase(1, 0, LATER)).hasMessage("customer.tickets-open");
        assertThatThrownBy(() -> customer.erase(0, 2, LATER))
                .hasMessage("customer.complaints-open");
        assertThat(customer.isErased()).isFalse();
    }

    private static Customer active() {
        return Customer.register(
                ID,
                AccountNumber.of("ACC", 123),
                CustomerFixtures.amina(WESTLANDS, "0712 004 418"),
                CustomerStatus.ACTIVE,
                Optional.of(ASHA),
                NOON);
    }

    private static Customer settled() {
        var customer = active();
        customer.drainEvents();
        return customer;
    }

    private static CustomerEvent.About about(CustomerStatus status) {
        return new CustomerEvent.About(ID, "ACC-000123", WESTLANDS, status);
    }
}
