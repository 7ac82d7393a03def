package io.uplink.application.care.customer;

import static io.uplink.application.shared.ActorFixtures.ASHA;
import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.FIELD_A;
import static io.uplink.application.shared.ActorFixtures.THIKA;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.forOwn;
import static io.uplink.application.shared.ActorFixtures.inFieldA;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static io.uplink.domain.care.customer.CustomerFixtures.amina;
import static io.uplink.domain.care.customer.CustomerFixtures.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.uplink.application.care.customer.port.CustomerTickets.Ties;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerDetails;
import io.uplink.domain.care.customer.CustomerError;
import io.uplink.domain.care.customer.CustomerEvent;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.care.customer.StatusChange;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Invalid.Fault;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeCustomersTest {

    private static final Actor ADMIN = anAdmin();
    private static final String PHONE = "0712 004 418";

    private final CustomersInMemory in = new CustomersInMemory();

    @BeforeEach
    void bothBranchesTakeCustomers() {
        in.customers.opened(WESTLANDS);
        in.customers.opened(THIKA);
    }

    @Test
    void aNewCustomerGetsTheNextAccountOfThePrefix() {
        in.settings.with(CustomerSettings.ACCOUNT_PREFIX, "UPL");

        var first = register(ADMIN, amina(WESTLANDS, PHONE));
        var second = register(ADMIN, named("Peter", WESTLANDS, "0733000001"));

        assertThat(first.account().text()).isEqualTo("UPL-000001");
        assertThat(second.account().text()).isEqualTo("UPL-000002");
        assertThat(first.createdBy()).contains(ASHA);
        assertThat(first.version()).isEqualTo(1);
        assertThat(in.customers.history())
                .extracting(StatusChange::to)
                .containsExactly(CustomerStatus.ACTIVE, CustomerStatus.ACTIVE);
        assertThat(in.activity.actions()).containsExactly("customer.register", "customer.register");
        assertThat(in.outbox.events()).hasOnlyElementsOfType(CustomerEvent.Registered.class);
    }

    @Test
    void givenTheNumberInAnotherSpelling_whenRegistered_thenItIsRefusedAndTheHolderIsNamed() {
        var amina = register(ADMIN, amina(WESTLANDS, PHONE));

        var refusal = refusal(() -> register(ADMIN, named("Yusuf", THIKA, "+254-712-004418")));

        assertThat(refusal)
                .isEqualTo(
                        new CustomerError.PhoneTaken(
                                List.of(
                                        new CustomerError.Holder(
                                                amina.id().value(),
                                                "Amina Hassan",
                                                "ACC-000001",
                                                "+254712004418")),
                                0));
        assertThat(in.customers.all()).hasSize(1);
        assertThat(in.activity.actions()).hasSize(1);
    }

    @Test
    void familiesShareANumberWhenTheCallerSaysSo() {
        register(ADMIN, amina(WESTLANDS, PHONE));

        var yusuf =
                in.register.execute(
                        ADMIN,
                        new RegisterCustomer.Input(
                                named("Yusuf", WESTLANDS, PHONE), CustomerStatus.PENDING, true));

        assertThat(yusuf.details().name()).isEqualTo("Yusuf");
    }

    @Test
    void whoHasTheNumberOutsideTheCallersReachStaysUnnamed() {
        register(ADMIN, amina(THIKA, PHONE));

        var refusal =
                refusal(() ->
                        register(
                                agent(Permission.CUSTOMERS_CREATE, Permission.CUSTOMERS_VIEW),
                                named("Yusuf", WESTLANDS, PHONE)));

        assertThat(refusal).isEqualTo(new CustomerError.PhoneTaken(List.of(), 1));
    }

    @Test
    void aBranchThatIsClosedOrNotOnesOwnIsRefusedBesideItsField() {
        var agent = agent(Permission.CUSTOMERS_CREATE);

        assertThat(refusal(() -> register(agent, amina(THIKA, PHONE))))
                .isEqualTo(fault("branch", "customer.branch-unknown"));
        assertThat(refusal(() -> register(ADMIN, amina(new BranchId(new UUID(0, 404)), PHONE))))
                .isEqualTo(fault("branch", "customer.branch-unknown"));
        assertThat(in.customers.all()).isEmpty();
    }

    @Test
    void whoMayNotRegisterIsRefused() {
        assertThatThrownBy(() -> register(nobodySpecial(), amina(WESTLANDS, PHONE)))
                .hasMessage("access.denied");
        assertThatThrownBy(() -> register(new Actor.Anonymous(), amina(WESTLANDS, PHONE)))
                .hasMessage("access.unauthenticated");
    }

    @Test
    void aCorrectionKeepsBothSidesInTheTrail() {
        var amina = register(ADMIN, amina(WESTLANDS, PHONE));

        var edited = edit(ADMIN, amina, named("Amina Ali", THIKA, PHONE, "0733118205"));

        assertThat(edited.version()).isEqualTo(2);
        assertThat(in.activity.notes())
                .last()
                .satisfies(note -> {
                    assertThat(note.action()).isEqualTo("customer.edit");
                    assertThat(note.before().get("name")).isEqualTo("Amina Hassan");
                    assertThat(note.after().get("name")).isEqualTo("Amina Ali");
                });
    }

    @Test
    void theSameAgainIsASuccessWithoutEffect() {
        var amina = register(ADMIN, amina(WESTLANDS, PHONE));

        edit(ADMIN, amina, amina(WESTLANDS, PHONE));

        assertThat(in.activity.actions()).containsExactly("customer.register");
    }

    @Test
    void givenAnOlderLook_whenEdited_thenItIsStaleAndNothingChanges() {
        var amina = register(ADMIN, amina(WESTLANDS, PHONE));
        edit(ADMIN, amina, named("Amina Ali", WESTLANDS, PHONE));

        assertThatThrownBy(() -> edit(ADMIN, amina, named("Amina Abdi", WESTLANDS, PHONE)))
                .hasMessage("version.stale");
        assertThat(present(amina.id()).details().name()).isEqualTo("Amina Ali");
    }

    @Test
    void aNumberThatWasSharedBeforeIsNotAskedAboutAgain() {
        register(ADMIN, amina(WESTLANDS, PHONE));
        var yusuf =
                in.register.execute(
                        ADMIN,
                        new RegisterCustomer.Input(
                                named("Yusuf", WESTLANDS, PHONE), CustomerStatus.ACTIVE, true));

        var edited = edit(ADMIN, yusuf, named("Yusuf Hassan", WESTLANDS, PHONE));

        assertThat(edited.details().name()).isEqualTo("Yusuf Hassan");
    }

    @Test
    void outOfSightIsNotThere() {
        var inThika = register(ADMIN, amina(THIKA, PHONE));
        var agent = agent(Permission.CUSTOMERS_VIEW, Permission.CUSTOMERS_EDIT);

        assertThatThrownBy(() -> edit(agent, inThika, named("X", WESTLANDS, PHONE)))
                .hasMessage("customer.not-found");
        assertThatThrownBy(() -> edit(nobodySpecial(), inThika, named("X", THIKA, PHONE)))
                .hasMessage("access.denied");
    }

    @Test
    void ownMeansRegisteredByOneself() {
        var salesman =
                forOwn(
                        Permission.CUSTOMERS_CREATE,
                        Permission.CUSTOMERS_VIEW,
                        Permission.CUSTOMERS_EDIT);
        var mine = register(salesman, amina(WESTLANDS, PHONE));
        var theirs = register(ADMIN, named("Peter", WESTLANDS, "0733000001"));

        assertThat(edit(salesman, mine, named("Amina Ali", WESTLANDS, PHONE)).version())
                .isEqualTo(2);
        assertThatThrownBy(() -> edit(salesman, theirs, named("X", WESTLANDS, "0733000001")))
                .hasMessage("customer.not-found");
    }

    @Test
    void aTeamKnowsTheCustomersOfItsTickets() {
        var technician = inFieldA(Permission.CUSTOMERS_VIEW, Permission.CUSTOMERS_EDIT);
        var amina = register(ADMIN, amina(WESTLANDS, PHONE));

        assertThatThrownBy(() -> edit(technician, amina, named("X", WESTLANDS, PHONE)))
                .hasMessage("customer.not-found");
        in.tickets.put(amina.id(), new Ties(0, Set.of(), Set.of(FIELD_A)));
        var once = edit(technician, amina, named("Amina Ali", WESTLANDS, PHONE));
        in.tickets.put(amina.id(), new Ties(0, Set.of(BRIAN), Set.of()));

        assertThat(edit(technician, once, named("Amina Abdi", WESTLANDS, PHONE)).version())
                .isEqualTo(3);
    }

    @Test
    void aStatusChangesWithItsReasonAndOnlyOnce() {
        var amina = register(ADMIN, amina(WESTLANDS, PHONE));

        var suspended = status(amina, CustomerStatus.SUSPENDED, "Unpaid", Version.of(1));
        status(amina, CustomerStatus.SUSPENDED, "Unpaid", Version.of(1));

        assertThat(suspended.status()).isEqualTo(CustomerStatus.SUSPENDED);
        assertThat(in.customers.history())
                .hasSize(2)
                .last()
                .satisfies(step -> {
                    assertThat(step.from()).contains(CustomerStatus.ACTIVE);
                    assertThat(step.reason()).isEqualTo("Unpaid");
                    assertThat(step.byName()).isEqualTo("Asha");
                });
        assertThat(in.activity.actions())
                .containsExactly("customer.register", "customer.change-status");
        assertThatThrownBy(() -> status(amina, CustomerStatus.ACTIVE, "Paid", Version.of(1)))
                .hasMessage("version.stale");
    }

    @Test
    void givenOpenTickets_whenDeleted_thenItIsRefusedAndNothingChanges() {
        var amina = register(ADMIN, amina(WESTLANDS, PHONE));
        in.tickets.put(amina.id(), new Ties(2, Set.of(), Set.of()));

        assertThat(refusal(() -> delete(amina))).isEqualTo(new CustomerError.TicketsOpen(2));
        assertThat(present(amina.id())).isEqualTo(amina);
    }

    @Test
    void aDeletedCustomerIsGoneUntilRestored() {
        var amina = register(ADMIN, amina(WESTLANDS, PHONE));

        delete(amina);
        delete(amina);
        assertThatThrownBy(() -> edit(ADMIN, amina, named("X", WESTLANDS, PHONE)))
                .hasMessage("customer.not-found");
        in.restore.execute(ADMIN, new RestoreCustomer.Input(amina.id()));
        in.restore.execute(ADMIN, new RestoreCustomer.Input(amina.id()));

        assertThat(present(amina.id()).deletedAt()).isEmpty();
        assertThat(in.activity.actions())
                .containsExactly("customer.register", "customer.delete", "customer.restore");
    }

    @Test
    void aPrefixThatNoAccountCouldHaveIsNoSetting() {
        assertThatThrownBy(() -> CustomerSettings.ACCOUNT_PREFIX.reader().apply("a b"))
                .hasMessage("input.invalid");
        assertThat(CustomerSettings.ACCOUNT_PREFIX.reader().apply("UPL")).isEqualTo("UPL");
    }

    /** Somebody of Westlands who registered none of the customers. */
    private static Actor agent(Permission... permissions) {
        return ActorFixtures.with(
                BRIAN, "Brian", Reach.BRANCH, Set.of(WESTLANDS), Set.of(), permissions);
    }

    private Customer.Snapshot register(Actor actor, CustomerDetails details) {
        return in.register.execute(
                actor, new RegisterCustomer.Input(details, CustomerStatus.ACTIVE, false));
    }

    private Customer.Snapshot edit(Actor actor, Customer.Snapshot seen, CustomerDetails details) {
        return in.edit.execute(
                actor,
                new EditCustomer.Input(seen.id(), details, false, Version.of(seen.version())));
    }

    private Customer.Snapshot status(
            Customer.Snapshot customer, CustomerStatus to, String why, Optional<Version> seen) {
        return in.changeStatus.execute(
                ADMIN, new ChangeCustomerStatus.Input(customer.id(), to, why, seen));
    }

    private void delete(Customer.Snapshot customer) {
        in.delete.execute(ADMIN, new DeleteCustomer.Input(customer.id(), Version.of(1)));
    }

    private Customer.Snapshot present(CustomerId id) {
        return in.customers.findById(id).orElseThrow().snapshot();
    }

    private static DomainError refusal(ThrowingCallable call) {
        return catchThrowableOfType(DomainException.class, call).error();
    }

    private static Invalid fault(String field, String code) {
        return new Invalid(List.of(new Fault(field, code)));
    }
}
