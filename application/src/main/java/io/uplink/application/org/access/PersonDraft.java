package io.uplink.application.org.access;

import io.uplink.domain.org.access.Person.Profile;
import io.uplink.domain.org.access.Theme;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.DepartmentId;
import java.util.Optional;

/** A person's profile as typed. */
public record PersonDraft(
        String name,
        Optional<String> email,
        Optional<String> phone,
        Language language,
        Theme theme,
        String jobTitle,
        Optional<DepartmentId> department) {

    public PersonDraft {
        email = email.filter(typed -> !typed.isBlank());
        phone = phone.filter(typed -> !typed.isBlank());
    }

    /** The profile, or every fault of it at once. */
    Profile profile(Faults faults) {
        faults.text("name", Optional.of(name), 100);
        faults.optionalText("jobTitle", Optional.of(jobTitle), 80);
        var mail = email.flatMap(typed -> faults.parse("email", () -> EmailAddress.parse(typed)));
        var number = phone.flatMap(typed -> faults.parse("phone", () -> PhoneNumber.parse(typed)));
        faults.refuse();
        return new Profile(name, mail, number, language, theme, jobTitle, department);
    }
}
