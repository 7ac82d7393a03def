package io.uplink.adapter.in.web.platform.webhook;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.platform.webhook.WebhookWish;
import io.uplink.domain.platform.webhook.Webhook;
import io.uplink.domain.platform.webhook.WebhookTopic;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A webhook as typed. */
@TemplateData
public class WebhookForm {

    @RestForm @Nullable String name;
    @RestForm @Nullable String url;
    @RestForm @Nullable List<String> events;
    @RestForm @Nullable String active;
    @RestForm @Nullable Long version;

    static WebhookForm empty() {
        var form = new WebhookForm();
        form.active = "on";
        return form;
    }

    static WebhookForm of(Webhook webhook) {
        var form = new WebhookForm();
        form.name = webhook.name();
        form.url = webhook.address().url();
        form.events = webhook.topics().stream().map(WebhookTopic::code).toList();
        form.active = webhook.active() ? "on" : null;
        form.version = webhook.version();
        return form;
    }

    static WebhookWish wish(WebhookForm form) {
        return WebhookWish.read(form.name(), form.url(), Inputs.list(form.events), form.isActive());
    }

    boolean has(String code) {
        return Inputs.list(events).contains(code);
    }

    public String name() {
        return Inputs.text(name);
    }

    public String url() {
        return Inputs.text(url);
    }

    public boolean isActive() {
        return active != null;
    }

    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }
}
