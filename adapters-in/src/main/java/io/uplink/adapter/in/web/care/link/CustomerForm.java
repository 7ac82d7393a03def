package io.uplink.adapter.in.web.care.link;

import io.quarkus.qute.TemplateData;
import io.uplink.application.care.link.LinkUse;
import io.uplink.application.care.link.UseCustomerLink;
import io.uplink.application.care.link.UseCustomerLink.Wish;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a customer typed and chose; each of the forms fills a part of it. */
@TemplateData
public class CustomerForm {

    @RestForm @Nullable String form;
    @RestForm @Nullable String message;
    @RestForm @Nullable String rating;
    @RestForm @Nullable String comment;
    @RestForm @Nullable String reason;

    static CustomerForm fresh(String name) {
        var form = new CustomerForm();
        form.form = name;
        return form;
    }

    public String form() {
        return text(form);
    }

    public String message() {
        return text(message);
    }

    public String comment() {
        return text(comment);
    }

    public String reason() {
        return text(reason);
    }

    public int rating() {
        return text(rating).matches("[1-5]") ? Integer.parseInt(text(rating)) : 0;
    }

    UseCustomerLink.Input toInput(String token, String address, Wish wish) {
        return new UseCustomerLink.Input(new LinkUse.Sent(token, address, form()), wish);
    }

    private static String text(@Nullable String value) {
        return Optional.ofNullable(value).orElse("").strip();
    }
}
