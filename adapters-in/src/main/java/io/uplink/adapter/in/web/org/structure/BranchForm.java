package io.uplink.adapter.in.web.org.structure;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.org.structure.BranchDraft;
import io.uplink.application.org.structure.port.StructureQueries.BranchLine;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A branch as typed. */
@TemplateData
public class BranchForm {

    @RestForm @Nullable String code;
    @RestForm @Nullable String name;
    @RestForm @Nullable String address;
    @RestForm @Nullable String phone;
    @RestForm @Nullable String email;
    @RestForm @Nullable String timeZone;
    @RestForm @Nullable String manager;
    @RestForm @Nullable Long version;

    static BranchForm of(BranchLine line) {
        var branch = line.branch();
        var form = new BranchForm();
        form.code = branch.code();
        form.name = branch.name();
        form.address = branch.contact().address();
        form.phone = branch.contact().phone().map(PhoneNumber::spaced).orElse("");
        form.email = branch.contact().email().map(EmailAddress::value).orElse("");
        form.timeZone = branch.zone().getId();
        form.manager = branch.manager().map(PersonId::toString).orElse("");
        form.version = branch.version();
        return form;
    }

    BranchDraft draft() {
        return new BranchDraft(
                code(),
                name(),
                address(),
                Optional.ofNullable(phone),
                Optional.ofNullable(email),
                zone(),
                Inputs.id("manager", manager).map(PersonId::new));
    }

    public String code() {
        return Inputs.text(code);
    }

    public String name() {
        return Inputs.text(name);
    }

    public String address() {
        return Inputs.text(address);
    }

    public String phone() {
        return Inputs.text(phone);
    }

    public String email() {
        return Inputs.text(email);
    }

    public String zone() {
        return Optional.ofNullable(timeZone).orElse("Africa/Nairobi");
    }

    public String manager() {
        return Inputs.text(manager);
    }

    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }
}
