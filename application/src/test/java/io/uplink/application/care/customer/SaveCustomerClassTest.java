package io.uplink.application.care.customer;

import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.care.customer.CustomerClass;
import io.uplink.domain.shared.Version;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SaveCustomerClassTest {

    private final InMemoryCustomerClasses classes = new InMemoryCustomerClasses();
    private final RecordingActivityTrail activity = new RecordingActivityTrail();
    private final SaveCustomerClass save =
            new SaveCustomerClass(
                    new DirectUnitOfWork(),
                    classes,
                    new Origin(
                            new SequentialIds(),
                            MovableClock.at("2026-03-02T06:00:00Z"),
                            activity,
                            new RecordingOutbox()));

    @Test
    void aClassIsAddedOnce() {
        save.execute(anAdmin(), input("school", false, true, true, Optional.empty()));

        assertThat(classes.find("school")).isPresent();
        assertThat(activity.actions()).containsExactly("customer-class.add");
        assertThatThrownBy(() ->
                        save.execute(
                                anAdmin(), input("school", false, true, true, Optional.empty())))
                .hasMessage("customer-class.taken");
    }

    @Test
    void anotherStandardTakesThePlaceOfTheOneBefore() {
        save.execute(anAdmin(), input("vip", true, true, false, Version.of(1)));

        assertThat(classes.all())
                .filteredOn(CustomerClass::standard)
                .extracting(CustomerClass::key)
                .containsExactly("vip");
    }

    @Test
    void theStandardStaysAndStaysOffered() {
        assertThatThrownBy(() ->
                        save.execute(
                                anAdmin(), input("residential", false, true, false, Version.of(1))))
                .hasMessage("customer-class.standard-needed");
        assertThatThrownBy(() ->
                        save.execute(
                                anAdmin(), input("residential", true, false, false, Version.of(1))))
                .hasMessage("customer-class.standard-needed");
        assertThat(activity.notes()).isEmpty();
    }

    @Test
    void whoMayNotSetThingsSetsNothing() {
        assertThatThrownBy(() ->
                        save.execute(
                                nobodySpecial(),
                                input("school", false, true, true, Optional.empty())))
                .hasMessage("access.denied");
    }

    private static SaveCustomerClass.Input input(
            String key, boolean standard, boolean active, boolean fresh, Optional<Version> seen) {
        return new SaveCustomerClass.Input(
                key, "In English", "Kwa Kiswahili", 30, standard, active, fresh, seen);
    }
}
