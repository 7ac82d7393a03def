package io.uplink.adapter.in.web.sales.order;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What is typed to take an order a step further. */
@TemplateData
public class StepForm {

    @RestForm @Nullable String reason;
    @RestForm @Nullable String account;
    @RestForm @Nullable Long version;

    static StepForm empty() {
        return new StepForm();
    }

    public String reason() {
        return Inputs.text(reason);
    }

    public String account() {
        return Inputs.text(account);
    }
}
