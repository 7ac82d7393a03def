package io.uplink.adapter.in.web.sales.site;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.domain.sales.site.SiteContent;
import io.uplink.domain.sales.site.SiteField;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The public page as typed; each field is called as its key. */
@TemplateData
public class SiteForm {

    @RestForm @Nullable String design;

    @RestForm("title-en")
    @Nullable String titleEn;

    @RestForm("title-sw")
    @Nullable String titleSw;

    @RestForm("lead-en")
    @Nullable String leadEn;

    @RestForm("lead-sw")
    @Nullable String leadSw;

    @RestForm("summary-en")
    @Nullable String summaryEn;

    @RestForm("summary-sw")
    @Nullable String summarySw;

    @RestForm("terms-en")
    @Nullable String termsEn;

    @RestForm("terms-sw")
    @Nullable String termsSw;

    @RestForm("services-en")
    @Nullable String servicesEn;

    @RestForm("services-sw")
    @Nullable String servicesSw;

    @RestForm("questions-en")
    @Nullable String questionsEn;

    @RestForm("questions-sw")
    @Nullable String questionsSw;

    @RestForm @Nullable String areas;

    @RestForm @Nullable String voices;

    @RestForm @Nullable String whatsapp;

    @RestForm @Nullable String email;

    @RestForm @Nullable String facebook;

    @RestForm @Nullable String instagram;

    @RestForm @Nullable String x;

    @RestForm @Nullable Long version;

    private final Map<String, String> stored = new HashMap<>();

    static SiteForm of(SiteContent content, long version) {
        var form = new SiteForm();
        for (var field : SiteField.values()) {
            form.stored.put(field.key(), content.text(field));
        }
        form.version = version;
        return form;
    }

    static Map<String, String> typed(SiteForm form) {
        var typed = new HashMap<String, String>();
        typed.put("design", Inputs.text(form.design));
        typed.put("title-en", Inputs.text(form.titleEn));
        typed.put("title-sw", Inputs.text(form.titleSw));
        typed.put("lead-en", Inputs.text(form.leadEn));
        typed.put("lead-sw", Inputs.text(form.leadSw));
        typed.put("summary-en", Inputs.text(form.summaryEn));
        typed.put("summary-sw", Inputs.text(form.summarySw));
        typed.put("terms-en", Inputs.text(form.termsEn));
        typed.put("terms-sw", Inputs.text(form.termsSw));
        typed.put("services-en", Inputs.text(form.servicesEn));
        typed.put("services-sw", Inputs.text(form.servicesSw));
        typed.put("questions-en", Inputs.text(form.questionsEn));
        typed.put("questions-sw", Inputs.text(form.questionsSw));
        typed.put("areas", Inputs.text(form.areas));
        typed.put("voices", Inputs.text(form.voices));
        typed.put("whatsapp", Inputs.text(form.whatsapp));
        typed.put("email", Inputs.text(form.email));
        typed.put("facebook", Inputs.text(form.facebook));
        typed.put("instagram", Inputs.text(form.instagram));
        typed.put("x", Inputs.text(form.x));
        return typed;
    }

    /** What stands in a field: what was typed, or what is stored. */
    public String at(String key) {
        return stored.isEmpty() ? typed(this).getOrDefault(key, "") : stored.getOrDefault(key, "");
    }

    /** The one that is marked: chosen, or what is shown where nobody chose. */
    SiteContent.Design design() {
        return SiteContent.Design.ofCode(at("design")).orElse(SiteContent.Design.DAY);
    }

    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }
}
