package io.uplink.application.care.customer;

import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static io.uplink.domain.care.customer.CustomerFixtures.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.Actor;
import io.uplink.domain.care.customer.Consent;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordConsentTest {

    private static final Actor ADMIN = anAdmin();

    private final CustomersInMemory in = new CustomersInMemory();

    @BeforeEach
    void theBranchTakesCustomers() {
        in.customers.opened(WESTLANDS);
    }

    @Test
    void eachStepIsKeptWithWhoNotedIt() {
        var amina = register("Amina", "0712004418").id();

        say(ADMIN, amina, "given");
        in.clock.advance(Duration.ofMinutes(1));
        say(ADMIN, amina, "withdrawn");
        say(ADMIN, amina, "withdrawn");

        assertThat(in.consents.history(amina, 10))
                .extracting(one -> one.terms().given())
                .containsExactly(false, true);
        assertThat(in.consents.history(amina, 10)).extracting(Consent::byName).containsOnly("Asha");
        assertThat(in.activity.notes())
                .last()
                .satisfies(note -> {
                    assertThat(note.action()).isEqualTo("customer.record-consent");
                    assertThat(note.before().get("consent")).isEqualTo("given");
                    assertThat(note.after().get("consent")).isEqualTo("withdrawn");
                });
        assertThat(in.activity.notes()).hasSize(3);
    }

    @Test
    void aMergedRecordSaysNothingAndNotEverybodyMayNote() {
        var amina = register("Amina", "0712004418");
        var again = register("Amina again", "0733118205");
        in.merge.execute(ADMIN, new MergeCustomer.Input(again.id(), amina.id(), Version.of(1)));

        assertThatThrownBy(() -> say(ADMIN, again.id(), "given")).hasMessage("customer.merged");
        assertThatThrownBy(() -> say(nobodySpecial(), amina.id(), "given"))
                .hasMessage("access.denied");
        assertThat(in.consents.history(amina.id(), 10)).isEmpty();
    }

    private void say(Actor actor, CustomerId customer, String said) {
        var _ =
                in.recordConsent.execute(
                        actor,
                        new RecordConsent.Input(
                                customer,
                                Consent.parse("sms", "marketing", said, "form", "2026-03")));
    }

    private Customer.Snapshot register(String name, String phone) {
        return in.register.execute(
                ADMIN,
                new RegisterCustomer.Input(
                        named(name, WESTLANDS, phone), CustomerStatus.ACTIVE, false));
    }
}
