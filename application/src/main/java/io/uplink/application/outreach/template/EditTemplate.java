package io.uplink.application.outreach.template;

import io.uplink.application.outreach.template.port.TemplateRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.template.Template;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.outreach.template.TemplateText;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Version;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Changes what is sent on one occasion, or whether anything is. */
@UseCase
public final class EditTemplate {

    /** All of a template; an empty text goes back to the usual one. */
    public record Input(
            String key,
            boolean enabled,
            Optional<String> english,
            Optional<String> swahili,
            Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final TemplateRepository templates;
    private final ActivityTrail activity;

    public EditTemplate(
            UnitOfWork unitOfWork, TemplateRepository templates, ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.templates = templates;
        this.activity = activity;
    }

    public Template execute(Actor actor, Input input) {
        actor.require(Permission.TEMPLATES_MANAGE);
        var key = ShowTemplate.editable(input.key());
        return unitOfWork.perform(() -> {
            var before = templates.find(key);
            Version.requireSame(input.seen(), before.version());
            var faults = new Faults();
            check(faults, key, "english", input.english());
            check(faults, key, "swahili", input.swahili());
            faults.refuse();
            var after =
                    before.switched(input.enabled())
                            .with(Language.ENGLISH, input.english())
                            .with(Language.SWAHILI, input.swahili());
            if (after.equals(before)) {
                return before;
            }
            templates.save(after);
            activity.record(
                    actor, "message-template.edit", subject(key), facts(before), facts(after));
            return templates.find(key);
        });
    }

    private static void check(Faults faults, TemplateKey key, String field, Optional<String> text) {
        text.ifPresent(written -> faults.parse(field, () -> TemplateText.parse(key, written)));
    }

    /** Templates have names, not ids; the trail finds them by an id made of the name. */
    static Subject subject(TemplateKey key) {
        var id = UUID.nameUUIDFromBytes(key.code().getBytes(StandardCharsets.UTF_8));
        return new Subject("message-template", id, key.code());
    }

    private static Map<String, String> facts(Template template) {
        return Map.of(
                "enabled",
                Boolean.toString(template.enabled()),
                "english",
                template.text(Language.ENGLISH),
                "swahili",
                template.text(Language.SWAHILI));
    }
}
