package io.uplink.adapter.in.web.sales.lead;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.shared.PhoneNumber;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What came of talking to somebody, or the order that they gave. */
@TemplateData
public class TalkForm {

    @RestForm @Nullable String stage;
    @RestForm @Nullable String reason;
    @RestForm @Nullable String said;
    @RestForm @Nullable String followUp;
    @RestForm @Nullable String phone;
    @RestForm @Nullable String place;
    @RestForm @Nullable Long version;

    @RestForm("package")
    @Nullable String pack;

    static TalkForm of(Lead.Snapshot lead) {
        var form = new TalkForm();
        var plan = lead.plan();
        form.stage = lead.state().stage().code();
        form.followUp = plan.followUp().map(LocalDate::toString).orElse("");
        form.phone = plan.details().phone().map(PhoneNumber::spaced).orElse("");
        form.place = plan.details().place();
        form.pack = plan.interest().map(Object::toString).orElse("");
        return form;
    }

    /** What was typed, and the rest as it is: each form of the page sends only its own. */
    TalkForm over(Lead.Snapshot lead) {
        var known = of(lead);
        stage = stage == null ? known.stage : stage;
        followUp = followUp == null ? known.followUp : followUp;
        phone = phone == null ? known.phone : phone;
        place = place == null ? known.place : place;
        pack = pack == null ? known.pack : pack;
        return this;
    }

    public String stage() {
        return Inputs.text(stage);
    }

    public String reason() {
        return Inputs.text(reason);
    }

    public String said() {
        return Inputs.text(said);
    }

    public String followUp() {
        return Inputs.text(followUp);
    }

    public String phone() {
        return Inputs.text(phone);
    }

    public String place() {
        return Inputs.text(place);
    }

    public String pack() {
        return Inputs.text(pack);
    }
}
