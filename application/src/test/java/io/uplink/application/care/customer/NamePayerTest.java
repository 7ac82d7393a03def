package io.uplink.application.care.customer;

import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static io.uplink.domain.care.customer.CustomerFixtures.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.uplink.application.shared.Actor;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.care.customer.Payer;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Version;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NamePayerTest {

    private static final Actor ADMIN = anAdmin();

    private final CustomersInMemory in = new CustomersInMemory();

    @BeforeEach
    void theBranchTakesCustomers() {
        in.customers.opened(WESTLANDS);
    }

    @Test
    void anotherCustomerPays() {
        var amina = register("Amina", "0712004418");
        var landlord = register("Landlord", "0733118205");

        var paid = name(amina, "acc-000002", "", "", 1);
        var again = name(amina, "ACC-000002", "", "", 1);

        assertThat(paid.payer()).contains(new Payer.Known(landlord.id()));
        assertThat(again).isEqualTo(paid);
        assertThat(in.activity.actions()).containsOnlyOnce("customer.name-payer");
    }

    @Test
    void somebodyPaysWhomWeDoNotServe() {
        var amina = register("Amina", "0712004418");

        assertThat(name(amina, "", "Yusuf", "0733 118 205", 1).payer())
                .contains(new Payer.Named("Yusuf", Optional.of(new PhoneNumber("+254733118205"))));
        assertThat(name(amina, " ", "", "", 2).payer()).isEmpty();
    }

    @Test
    void nobodyPaysForOneselfNorIsTwoPeople() {
        var amina = register("Amina", "0712004418");
        register("Landlord", "0733118205");

        assertThat(fault(amina, "ACC-000001", "", ""))
                .isEqualTo(new Invalid.Fault("account", "customer.pays-oneself"));
        assertThat(fault(amina, "ACC-000002", "Yusuf", ""))
                .isEqualTo(new Invalid.Fault("name", "customer.payer-twice"));
        assertThat(fault(amina, "ACC-000009", "", ""))
                .isEqualTo(new Invalid.Fault("account", "customer.unknown"));
        assertThat(fault(amina, "", "", "0733118205"))
                .isEqualTo(new Invalid.Fault("name", "required"));
    }

    @Test
    void aMergedRecordPaysAsTheOneThatStays() {
        var amina = register("Amina", "0712004418");
        var landlord = register("Landlord", "0733118205");
        var again = register("Landlord again", "0744118205");
        in.merge.execute(ADMIN, new MergeCustomer.Input(again.id(), landlord.id(), Version.of(1)));

        assertThat(name(amina, again.account().text(), "", "", 1).payer())
                .contains(new Payer.Known(landlord.id()));
        assertThat(fault(landlord, again.account().text(), "", "").code())
                .isEqualTo("customer.pays-oneself");
    }

    @Test
    void givenAnOlderLookOrNoRight_whenNamed_thenItIsRefused() {
        var amina = register("Amina", "0712004418");
        name(amina, "", "Yusuf", "", 1);

        assertThatThrownBy(() -> name(amina, "", "Peter", "", 1)).hasMessage("version.stale");
        assertThatThrownBy(() ->
                        in.namePayer.execute(
                                nobodySpecial(),
                                new NamePayer.Input(amina.id(), "", "Peter", "", Optional.empty())))
                .hasMessage("access.denied");
    }

    private Invalid.Fault fault(
            Customer.Snapshot customer, String account, String name, String phone) {
        var refused =
                catchThrowableOfType(
                        DomainException.class, () -> name(customer, account, name, phone, 1));
        List<Invalid.Fault> faults = ((Invalid) refused.error()).faults();
        assertThat(faults).hasSize(1);
        return faults.getFirst();
    }

    private Customer.Snapshot name(
            Customer.Snapshot customer, String account, String name, String phone, long seen) {
        return in.namePayer.execute(
                ADMIN, new NamePayer.Input(customer.id(), account, name, phone, Version.of(seen)));
    }

    private Customer.Snapshot register(String name, String phone) {
        return in.register.execute(
                ADMIN,
                new RegisterCustomer.Input(
                        named(name, WESTLANDS, phone), CustomerStatus.ACTIVE, false));
    }
}
