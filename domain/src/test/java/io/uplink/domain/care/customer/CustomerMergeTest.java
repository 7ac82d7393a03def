package io.uplink.domain.care.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CustomerMergeTest {

    private static final Instant NOON = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final BranchId WESTLANDS = new BranchId(new UUID(0, 1));
    private static final Customer.Held NONE = new Customer.Held(0, 0);

    private final Customer amina = customer(1);
    private final Customer again = customer(2);

    @Test
    void aMergedRecordSaysWhereItIsRead() {
        again.merge(amina, NONE, LATER);

        assertThat(again.snapshot().merge()).contains(new Merge(amina.id(), LATER));
        assertThat(again.drainEvents())
                .containsExactly(
                        new CustomerEvent.Merged(
                                new CustomerEvent.About(
                                        again.id(), "ACC-000002", WESTLANDS, CustomerStatus.ACTIVE),
                                amina.id(),
                                LATER));
    }

    @Test
    void mergingIntoTheSameAgainChangesNothing() {
        again.merge(amina, NONE, LATER);
        again.drainEvents();

        again.merge(amina, new Customer.Held(0, 1), LATER.plusSeconds(1));

        assertThat(again.drainEvents()).isEmpty();
    }

    @Test
    void takingTheMergeBackRestoresTheRecord() {
        var before = again.snapshot();
        again.merge(amina, NONE, LATER);

        again.unmerge(LATER);
        again.unmerge(LATER);

        assertThat(again.snapshot())
                .usingRecursiveComparison()
                .ignoringFields("updatedAt")
                .isEqualTo(before);
        assertThat(again.drainEvents())
                .hasSize(2)
                .last()
                .isInstanceOf(CustomerEvent.Unmerged.class);
    }

    @Test
    void aRecordIsNotMergedIntoItself() {
        assertThat(refusal(() -> amina.merge(amina, NONE, LATER)))
                .isEqualTo(new CustomerError.MergedWithItself());
    }

    @Test
    void chainsAndCirclesAreRefusedFromBothEnds() {
        var third = customer(3);
        again.merge(amina, NONE, LATER);
        var read = new CustomerError.AlreadyMerged(amina.id().toString());

        assertThat(refusal(() -> again.merge(third, NONE, LATER))).isEqualTo(read);
        assertThat(refusal(() -> third.merge(again, NONE, LATER))).isEqualTo(read);
        assertThat(refusal(() -> amina.merge(again, new Customer.Held(1, 0), LATER)))
                .isEqualTo(read);
        assertThat(refusal(() -> amina.merge(third, new Customer.Held(1, 0), LATER)))
                .isEqualTo(new CustomerError.HoldsMerged(1));
    }

    @Test
    void tenRecordsOfOnePersonAreEnough() {
        assertThat(refusal(() -> again.merge(amina, new Customer.Held(0, 10), LATER)))
                .isEqualTo(new CustomerError.TooManyMerged(10));
        again.merge(amina, new Customer.Held(0, 9), LATER);
        assertThat(again.mergedInto()).contains(amina.id());
    }

    @Test
    void nothingElseChangesAMergedRecord() {
        again.merge(amina, NONE, LATER);
        var read = new CustomerError.AlreadyMerged(amina.id().toString());

        assertThat(
                        refusal(() ->
                                again.edit(
                                        CustomerFixtures.named("X", WESTLANDS, "0712004419"),
                                        LATER)))
                .isEqualTo(read);
        assertThat(refusal(() -> again.delete(0, LATER))).isEqualTo(read);
        assertThat(
                        refusal(() ->
                                again.changeStatus(
                                        new UUID(0, 9),
                                        CustomerStatus.SUSPENDED,
                                        "Unpaid",
                                        "Asha",
                                        LATER)))
                .isEqualTo(read);
    }

    @Test
    void whoIsGoneTakesNobodyIn() {
        amina.delete(0, LATER);

        assertThat(refusal(() -> again.merge(amina, NONE, LATER)))
                .isEqualTo(new CustomerError.NotFound());
    }

    private static Customer customer(int number) {
        var customer =
                Customer.register(
                        new CustomerId(new UUID(1, number)),
                        AccountNumber.of("ACC", number),
                        CustomerFixtures.amina(WESTLANDS, "0712 004 418"),
                        CustomerStatus.ACTIVE,
                        Optional.empty(),
                        NOON);
        customer.drainEvents();
        return customer;
    }

    private static DomainError refusal(ThrowingCallable call) {
        return catchThrowableOfType(DomainException.class, call).error();
    }
}
