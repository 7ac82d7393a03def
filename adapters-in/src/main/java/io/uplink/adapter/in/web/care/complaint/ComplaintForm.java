package io.uplink.adapter.in.web.care.complaint;

import io.quarkus.qute.TemplateData;
import io.uplink.domain.care.complaint.ComplaintDetails;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.BranchId;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A complaint as it was typed, on the public form or on ours. */
@TemplateData
public class ComplaintForm {

    @RestForm @Nullable String form;
    @RestForm @Nullable String name;
    @RestForm @Nullable String phone;
    @RestForm @Nullable String email;
    @RestForm @Nullable String category;
    @RestForm @Nullable String subject;
    @RestForm @Nullable String text;
    @RestForm @Nullable String location;
    @RestForm @Nullable String branch;
    @RestForm @Nullable String language;

    /** People do not see it; a robot fills it in. */
    @RestForm @Nullable String website;

    static ComplaintForm fresh() {
        return new ComplaintForm();
    }

    public String name() {
        return plain(name);
    }

    public String phone() {
        return plain(phone);
    }

    public String email() {
        return plain(email);
    }

    public String category() {
        return plain(category);
    }

    public String subject() {
        return plain(subject);
    }

    public String text() {
        return plain(text);
    }

    public String location() {
        return plain(location);
    }

    public String branch() {
        return plain(branch);
    }

    public String language() {
        return plain(language);
    }

    String trap() {
        return plain(website);
    }

    Optional<String> key() {
        return Optional.of(plain(form)).filter(typed -> !typed.isEmpty());
    }

    ComplaintDetails.Typed toTyped() {
        return new ComplaintDetails.Typed(
                name(), phone(), email(), category(), subject(), text(), location());
    }

    Optional<BranchId> chosenBranch() {
        return branchOf(branch());
    }

    static Optional<BranchId> branchOf(String typed) {
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new BranchId(UUID.fromString(typed)));
        } catch (IllegalArgumentException strange) {
            throw Invalid.of("branch", "id.unreadable");
        }
    }

    static String plain(@Nullable String value) {
        return Optional.ofNullable(value).orElse("").strip();
    }
}
