package io.uplink.application.care.customer.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.customer.CustomerClass;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link CustomerClasses} must do. */
public interface CustomerClassesContract {

    /** Holds a standard class. */
    CustomerClasses classes();

    UnitOfWork unitOfWork();

    UUID newId();

    @Test
    default void oneClassIsTheStandard() {
        assertThat(unitOfWork().perform(() -> classes().all()))
                .filteredOn(CustomerClass::standard)
                .hasSize(1);
    }

    @Test
    default void whatIsSavedIsFoundAgainOneVersionLater() {
        var fresh = fresh("Schools", 0);

        unitOfWork().run(() -> classes().save(fresh));

        assertThat(unitOfWork().perform(() -> classes().find(fresh.key())))
                .contains(new CustomerClass(fresh.key(), "Schools", "Shule", 900, false, true, 1));
    }

    @Test
    default void givenTwoReaders_whenBothSave_thenTheSecondIsStale() {
        var first = fresh("Schools", 0);
        unitOfWork().run(() -> classes().save(first));
        var changed = new CustomerClass(first.key(), "Colleges", "Vyuo", 900, false, true, 1);
        unitOfWork().run(() -> classes().save(changed));

        assertThatThrownBy(() -> unitOfWork().run(() -> classes().save(changed)))
                .hasMessage("version.stale");
    }

    private CustomerClass fresh(String name, long version) {
        return new CustomerClass(
                "t" + newId().toString().replace("-", "").substring(0, 30),
                name,
                "Shule",
                900,
                false,
                true,
                version);
    }
}
