package io.uplink.adapter.in.web.money.subscription;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.money.subscription.SubscriptionWish;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A subscription, or a change of one, as typed. */
@TemplateData
public class SubscriptionForm {

    static final String PACKAGE = "package:";
    static final String PRODUCT = "product:";

    @RestForm @Nullable String key;
    @RestForm @Nullable String customer;
    @RestForm @Nullable String account;
    @RestForm @Nullable String offer;
    @RestForm @Nullable String price;
    @RestForm @Nullable String interval;
    @RestForm @Nullable String anchorDay;
    @RestForm @Nullable String start;
    @RestForm @Nullable String lastDay;
    @RestForm @Nullable String when;
    @RestForm @Nullable String act;
    @RestForm @Nullable Long version;

    static SubscriptionForm empty(String key, Optional<String> customer, String start) {
        var form = new SubscriptionForm();
        form.key = key;
        form.customer = customer.orElse("");
        form.start = start;
        return form;
    }

    static SubscriptionWish wish(SubscriptionForm typed) {
        var offer = typed.offer();
        return new SubscriptionWish(
                offer.startsWith(PACKAGE) ? offer.substring(PACKAGE.length()) : "",
                offer.startsWith(PRODUCT) ? offer.substring(PRODUCT.length()) : "",
                typed.price(),
                typed.interval(),
                typed.anchorDay(),
                typed.start(),
                typed.lastDay());
    }

    public boolean isPreview() {
        return "preview".equals(act);
    }

    public boolean isNow() {
        return "now".equals(when);
    }

    public String key() {
        return Inputs.text(key);
    }

    public String customer() {
        return Inputs.text(customer);
    }

    public String account() {
        return Inputs.text(account);
    }

    public String offer() {
        return Inputs.text(offer).strip();
    }

    public String price() {
        return Inputs.text(price);
    }

    public String interval() {
        return Inputs.text(interval);
    }

    public String anchorDay() {
        return Inputs.text(anchorDay);
    }

    public String start() {
        return Inputs.text(start);
    }

    public String lastDay() {
        return Inputs.text(lastDay);
    }
}
