package io.uplink.domain.care.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A number in the place of one that is given up. */
class RenumberedCustomerTest {

    private static final PhoneNumber FIRST = PhoneNumber.parse("0722 400 100");
    private static final PhoneNumber SECOND = PhoneNumber.parse("0722 400 200");
    private static final PhoneNumber NEW = PhoneNumber.parse("0733 400 100");

    private final CustomerDetails amina =
            CustomerDetails.parse(
                    CustomerFixtures.typed(
                            "Amina",
                            new BranchId(new UUID(0, 1)),
                            List.of(
                                    new Contact.Typed("0722 400 100", "Amina"),
                                    new Contact.Typed("0722 400 200", "Yusuf"))));

    @Test
    void theNewNumberStandsWhereTheOldOneStoodWithItsLabel() {
        assertThat(amina.renumbered(FIRST, NEW).contacts())
                .containsExactly(new Contact(NEW, "Amina"), new Contact(SECOND, "Yusuf"));
    }

    @Test
    void aNumberThatTheCustomerHasAlreadyTakesThePlaceAndStandsOnce() {
        assertThat(amina.renumbered(FIRST, SECOND).contacts())
                .containsExactly(new Contact(SECOND, "Yusuf"));
        assertThat(amina.renumbered(SECOND, FIRST).contacts())
                .containsExactly(new Contact(FIRST, "Amina"));
    }

    @Test
    void nothingElseChanges() {
        assertThat(amina.renumbered(FIRST, NEW).renumbered(NEW, FIRST)).isEqualTo(amina);
    }

    @Test
    void aNumberOfSomebodyElseIsGivenUpByNobody() {
        assertThatThrownBy(() -> amina.renumbered(NEW, FIRST))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
