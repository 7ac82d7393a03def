package io.uplink.adapter.in.web.sales.lead;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadDetails;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Moments;
import io.uplink.domain.shared.PhoneNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A lead as it was typed, on the public form or on ours. */
@TemplateData
public class LeadForm {

    @RestForm @Nullable String form;
    @RestForm @Nullable String name;
    @RestForm @Nullable String phone;
    @RestForm @Nullable String email;
    @RestForm @Nullable String area;
    @RestForm @Nullable String place;
    @RestForm @Nullable String note;
    @RestForm @Nullable String source;
    @RestForm @Nullable String interest;
    @RestForm @Nullable String owner;
    @RestForm @Nullable String followUp;
    @RestForm @Nullable String branch;
    @RestForm @Nullable String language;
    @RestForm @Nullable Long version;

    /** People do not see it; a robot fills it in. */
    @RestForm @Nullable String website;

    static LeadForm fresh(String key) {
        var fresh = new LeadForm();
        fresh.form = key;
        return fresh;
    }

    static LeadForm of(Lead.Snapshot lead) {
        var form = new LeadForm();
        var plan = lead.plan();
        var details = plan.details();
        form.name = details.name();
        form.phone = details.phone().map(PhoneNumber::spaced).orElse("");
        form.email = details.email().map(EmailAddress::value).orElse("");
        form.area = details.area();
        form.place = details.place();
        form.note = details.note();
        form.language = details.language().code();
        form.interest = plan.interest().map(Object::toString).orElse("");
        form.owner = plan.owner().map(Object::toString).orElse("");
        form.version = lead.version();
        return form;
    }

    static LeadDetails.Typed typed(LeadForm form) {
        return new LeadDetails.Typed(
                form.name(), form.phone(), form.email(), form.area(), form.place(), form.note());
    }

    /** A day as a browser sends it; blank is none. */
    static Optional<LocalDate> day(String field, @Nullable String typed) {
        return Inputs.given(typed)
                .map(text -> {
                    try {
                        return Moments.day(text);
                    } catch (DateTimeException unreadable) {
                        throw Invalid.of(field, "date.unreadable");
                    }
                });
    }

    public String key() {
        return Inputs.text(form);
    }

    public String name() {
        return Inputs.text(name);
    }

    public String phone() {
        return Inputs.text(phone);
    }

    public String email() {
        return Inputs.text(email);
    }

    public String area() {
        return Inputs.text(area);
    }

    public String place() {
        return Inputs.text(place);
    }

    public String note() {
        return Inputs.text(note);
    }

    public String source() {
        return Inputs.text(source);
    }

    public String interest() {
        return Inputs.text(interest);
    }

    public String owner() {
        return Inputs.text(owner);
    }

    public String followUp() {
        return Inputs.text(followUp);
    }

    public String branch() {
        return Inputs.text(branch);
    }

    public String language() {
        return Inputs.text(language);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    String trap() {
        return Inputs.text(website);
    }
}
