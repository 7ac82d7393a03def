package io.uplink.adapter.in.web.outreach.template;

import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.outreach.template.EditTemplate;
import io.uplink.domain.outreach.template.Template;
import io.uplink.domain.shared.Language;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A template as typed. */
public class TemplateForm {

    @RestForm @Nullable String enabled;
    @RestForm @Nullable String english;
    @RestForm @Nullable String swahili;

    /**
     * Which button: {@code save}, {@code preview}, {@code reset-english}, {@code reset-swahili}.
     */
    @RestForm @Nullable String act;

    @RestForm @Nullable Long version;

    static TemplateForm of(Template template) {
        var form = new TemplateForm();
        form.enabled = template.enabled() ? "on" : null;
        form.english = template.text(Language.ENGLISH);
        form.swahili = template.text(Language.SWAHILI);
        form.version = template.version();
        return form;
    }

    EditTemplate.Input toInput(String key) {
        return new EditTemplate.Input(
                key,
                isEnabled(),
                wanted("reset-english") ? Optional.empty() : Optional.of(text(Language.ENGLISH)),
                wanted("reset-swahili") ? Optional.empty() : Optional.of(text(Language.SWAHILI)),
                Versions.ofForm(version));
    }

    boolean wantsPreview() {
        return wanted("preview");
    }

    private boolean wanted(String button) {
        return button.equals(act);
    }

    public boolean isEnabled() {
        return enabled != null;
    }

    String text(Language language) {
        return Optional.ofNullable(language == Language.ENGLISH ? english : swahili).orElse("");
    }

    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }
}
