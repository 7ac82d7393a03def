package io.uplink.application.care.customer;

import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.THIKA;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static io.uplink.domain.care.customer.CustomerFixtures.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerError;
import io.uplink.domain.care.customer.CustomerEvent;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergeCustomersTest {

    private static final Actor ADMIN = anAdmin();

    private final CustomersInMemory in = new CustomersInMemory();

    @BeforeEach
    void bothBranchesTakeCustomers() {
        in.customers.opened(WESTLANDS);
        in.customers.opened(THIKA);
    }

    @Test
    void aSecondRecordIsReadWithTheFirstAndBothSayWhoDidIt() {
        var amina = register("Amina Hassan", WESTLANDS, "0712004418");
        var again = register("Amina H.", WESTLANDS, "0733118205");

        var merged = merge(ADMIN, again, amina);

        assertThat(merged.merge().orElseThrow().into()).isEqualTo(amina.id());
        assertThat(merged.version()).isEqualTo(2);
        assertThat(stored(amina)).isEqualTo(amina);
        assertThat(in.activity.notes().subList(2, 4))
                .satisfiesExactly(
                        note -> {
                            assertThat(note.action()).isEqualTo("customer.merge");
                            assertThat(note.after())
                                    .isEqualTo(Map.of("otherRecord", "Amina Hassan (ACC-000001)"));
                        },
                        note -> {
                            assertThat(note.action()).isEqualTo("customer.take-in");
                            assertThat(note.after())
                                    .isEqualTo(Map.of("otherRecord", "Amina H. (ACC-000002)"));
                        });
        assertThat(in.outbox.events()).last().isInstanceOf(CustomerEvent.Merged.class);
    }

    @Test
    void mergingAgainIsASuccessWithoutEffect() {
        var amina = register("Amina Hassan", WESTLANDS, "0712004418");
        var again = register("Amina H.", WESTLANDS, "0733118205");

        var first = merge(ADMIN, again, amina);
        var second = merge(ADMIN, again, amina);

        assertThat(second).isEqualTo(first);
        assertThat(in.activity.notes()).hasSize(4);
    }

    @Test
    void aMergeIsTakenBackWithAllAsItWas() {
        var amina = register("Amina Hassan", WESTLANDS, "0712004418");
        var again = register("Amina H.", WESTLANDS, "0733118205");
        var merged = merge(ADMIN, again, amina);

        var apart = unmerge(merged);
        unmerge(apart);

        assertThat(apart.merge()).isEmpty();
        assertThat(apart.details()).isEqualTo(again.details());
        assertThat(in.activity.actions())
                .endsWith(
                        "customer.merge",
                        "customer.take-in",
                        "customer.unmerge",
                        "customer.let-go");
    }

    @Test
    void givenAnOlderLook_whenMerged_thenItIsStaleAndNothingChanges() {
        var amina = register("Amina Hassan", WESTLANDS, "0712004418");
        var again = register("Amina H.", WESTLANDS, "0733118205");
        edit(again, "Amina Hussein");

        assertThatThrownBy(() -> merge(ADMIN, again, amina)).hasMessage("version.stale");
        assertThat(stored(again).merge()).isEmpty();
    }

    @Test
    void aThirdRecordGoesToTheOneThatStaysAndNotThroughTheSecond() {
        var amina = register("Amina Hassan", WESTLANDS, "0712004418");
        var again = register("Amina H.", WESTLANDS, "0733118205");
        var third = register("A. Hassan", WESTLANDS, "0744118205");
        merge(ADMIN, again, amina);

        assertThat(refusal(() -> merge(ADMIN, third, again)))
                .isEqualTo(new CustomerError.AlreadyMerged(amina.id().toString()));
        assertThat(refusal(() -> merge(ADMIN, amina, third)))
                .isEqualTo(new CustomerError.HoldsMerged(1));
        assertThat(merge(ADMIN, third, amina).merge()).isPresent();
    }

    @Test
    void theNumbersOfAMergedRecordBelongToTheOneThatStays() {
        var amina = register("Amina Hassan", WESTLANDS, "0712004418");
        merge(ADMIN, register("Amina H.", WESTLANDS, "0733118205"), amina);

        var refusal = refusal(() -> register("Amina", WESTLANDS, "0733118205"));

        assertThat(((CustomerError.PhoneTaken) refusal).holders())
                .extracting(CustomerError.Holder::id)
                .containsExactly(amina.id().value());
        var both =
                in.edit.execute(
                        ADMIN,
                        new EditCustomer.Input(
                                amina.id(),
                                named("Amina Hassan", WESTLANDS, "0712004418", "0733118205"),
                                false,
                                Version.of(1)));
        assertThat(both.details().phones()).hasSize(2);
    }

    @Test
    void whoMayNotCorrectBothMergesNeither() {
        var here = register("Amina Hassan", WESTLANDS, "0712004418");
        var there = register("Amina H.", THIKA, "0733118205");
        var agent =
                ActorFixtures.with(
                        BRIAN,
                        "Brian",
                        Reach.BRANCH,
                        Set.of(WESTLANDS),
                        Set.of(),
                        Permission.CUSTOMERS_VIEW,
                        Permission.CUSTOMERS_EDIT);

        assertThatThrownBy(() -> merge(agent, here, there)).hasMessage("customer.not-found");
        assertThatThrownBy(() -> merge(agent, there, here)).hasMessage("customer.not-found");
        assertThatThrownBy(() -> merge(nobodySpecial(), here, there)).hasMessage("access.denied");
        assertThat(stored(here)).isEqualTo(here);
    }

    @Test
    void theOtherRecordIsFoundByItsNumberAndAMergedOneLeadsOn() {
        var amina = register("Amina Hassan", WESTLANDS, "0712004418");
        var again = register("Amina H.", WESTLANDS, "0733118205");
        var third = register("A. Hassan", WESTLANDS, "0744118205");
        merge(ADMIN, again, amina);

        assertThat(compare(third, " acc-000002 ").id()).isEqualTo(amina.id());
        assertThat(refusal(() -> compare(amina, "ACC-000002")))
                .isEqualTo(fault("customer.merge-in-circle"));
        assertThat(refusal(() -> compare(amina, "ACC-999999")))
                .isEqualTo(fault("customer.unknown"));
        assertThat(refusal(() -> compare(amina, " "))).isEqualTo(fault("required"));
    }

    private static Invalid fault(String code) {
        return new Invalid(List.of(new Invalid.Fault("account", code)));
    }

    private Customer.Snapshot register(String name, BranchId branch, String phone) {
        return in.register.execute(
                ADMIN,
                new RegisterCustomer.Input(
                        named(name, branch, phone), CustomerStatus.ACTIVE, false));
    }

    private void edit(Customer.Snapshot customer, String name) {
        in.edit.execute(
                ADMIN,
                new EditCustomer.Input(
                        customer.id(), named(name, WESTLANDS, "0733118205"), false, Version.of(1)));
    }

    private Customer.Snapshot merge(
            Actor actor, Customer.Snapshot customer, Customer.Snapshot into) {
        return in.merge.execute(
                actor,
                new MergeCustomer.Input(customer.id(), into.id(), Version.of(customer.version())));
    }

    private Customer.Snapshot unmerge(Customer.Snapshot merged) {
        return in.unmerge.execute(
                ADMIN, new UnmergeCustomer.Input(merged.id(), Version.of(merged.version())));
    }

    private Customer.Snapshot compare(Customer.Snapshot own, String account) {
        return in.compare.execute(ADMIN, new CompareCustomers.Input(own.id(), account));
    }

    private Customer.Snapshot stored(Customer.Snapshot customer) {
        return in.customers.findById(customer.id()).orElseThrow().snapshot();
    }

    private static Object refusal(ThrowingCallable call) {
        return catchThrowableOfType(DomainException.class, call).error();
    }
}
