package io.uplink.domain.care.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Invalid.Fault;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComplaintDetailsTest {

    @Test
    void whatWasTypedIsTrimmedAndTheNumberUnderstood() {
        var details = ComplaintFixtures.details();

        assertThat(details.name()).isEqualTo("Amina Otieno");
        assertThat(details.phone()).isEqualTo(new PhoneNumber("+254712004418"));
        assertThat(details.email()).isEmpty();
        assertThat(details.category()).isEqualTo(ComplaintCategory.BILLING);
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        var typed =
                new ComplaintDetails.Typed(" ", "12", "me@", "weather", "", "x".repeat(5_001), "");

        assertThat(faults(typed))
                .containsExactly(
                        new Fault("name", "required"),
                        new Fault("phone", "phone.unreadable"),
                        new Fault("email", "email.unreadable"),
                        new Fault("category", "choice.unknown"),
                        new Fault("subject", "required"),
                        new Fault("text", "too-long"));
    }

    @Test
    void aNumberAndACategoryAreNeeded() {
        var typed = new ComplaintDetails.Typed("Amina", "", "", "", "Slow", "Slow all day", "");

        assertThat(faults(typed))
                .containsExactly(new Fault("phone", "required"), new Fault("category", "required"));
    }

    @Test
    void aNumberIsReadAsPeopleCopyIt() {
        assertThat(ComplaintNumber.typed(" cmp 2026–000123"))
                .contains(new ComplaintNumber("CMP-2026-000123"));
        assertThat(ComplaintNumber.typed("TKT-2026-000123")).isEqualTo(Optional.empty());
    }

    private static List<Fault> faults(ComplaintDetails.Typed typed) {
        var faults = new java.util.ArrayList<Fault>();
        assertThatThrownBy(() -> ComplaintDetails.parse(typed, Language.ENGLISH))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> faults.addAll(((Invalid) refused.error()).faults()));
        return faults;
    }
}
