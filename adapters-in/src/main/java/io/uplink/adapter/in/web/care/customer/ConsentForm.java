package io.uplink.adapter.in.web.care.customer;

import io.quarkus.qute.TemplateData;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a customer said, as typed. */
@TemplateData
public class ConsentForm {

    @RestForm @Nullable String channel;
    @RestForm @Nullable String purpose;
    @RestForm @Nullable String said;
    @RestForm @Nullable String how;
    @RestForm @Nullable String wording;

    public String channel() {
        return CustomerBodies.text(channel);
    }

    public String purpose() {
        return CustomerBodies.text(purpose);
    }

    public String said() {
        return CustomerBodies.text(said);
    }

    public String how() {
        return CustomerBodies.text(how);
    }

    public String wording() {
        return CustomerBodies.text(wording);
    }
}
