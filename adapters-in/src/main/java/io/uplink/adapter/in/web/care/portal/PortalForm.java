package io.uplink.adapter.in.web.care.portal;

import io.quarkus.qute.TemplateData;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a customer typed; each of the forms fills a part of it. */
@TemplateData
public class PortalForm {

    @RestForm @Nullable String form;
    @RestForm @Nullable String phone;
    @RestForm @Nullable String code;
    @RestForm @Nullable String category;
    @RestForm @Nullable String subject;
    @RestForm @Nullable String description;
    @RestForm @Nullable String email;
    @RestForm @Nullable String language;
    @RestForm @Nullable String version;
    @RestForm @Nullable String alone;

    static PortalForm fresh() {
        var form = new PortalForm();
        form.form = UUID.randomUUID().toString();
        return form;
    }

    static PortalForm of(String email, String language, long version) {
        var form = fresh();
        form.email = email;
        form.language = language;
        form.version = Long.toString(version);
        return form;
    }

    static PortalForm ofPhone(String phone) {
        var form = fresh();
        form.phone = phone;
        return form;
    }

    static PortalForm ofVersion(long version) {
        var form = fresh();
        form.version = Long.toString(version);
        return form;
    }

    public String form() {
        return name().toString();
    }

    /** Another one for a name that no form of ours had. */
    UUID name() {
        try {
            return UUID.fromString(text(form));
        } catch (IllegalArgumentException foreign) {
            return UUID.randomUUID();
        }
    }

    public String phone() {
        return text(phone);
    }

    public String code() {
        return text(code);
    }

    public String category() {
        return text(category);
    }

    public String subject() {
        return text(subject);
    }

    public String description() {
        return text(description);
    }

    public String email() {
        return text(email);
    }

    public String language() {
        return text(language);
    }

    public String version() {
        return text(version);
    }

    public boolean alone() {
        return alone != null;
    }

    /** Empty for one that is no number. */
    @Nullable Long seen() {
        return version().matches("\\d{1,18}") ? Long.valueOf(version()) : null;
    }

    private static String text(@Nullable String value) {
        return Optional.ofNullable(value).orElse("").strip();
    }
}
