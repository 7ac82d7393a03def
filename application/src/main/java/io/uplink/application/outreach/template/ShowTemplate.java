package io.uplink.application.outreach.template;

import io.uplink.application.outreach.template.port.TemplateRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.template.Template;
import io.uplink.domain.outreach.template.TemplateError;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.DomainException;

/** Shows one occasion and its texts. */
@UseCase
public final class ShowTemplate {

    private final UnitOfWork unitOfWork;
    private final TemplateRepository templates;

    public ShowTemplate(UnitOfWork unitOfWork, TemplateRepository templates) {
        this.unitOfWork = unitOfWork;
        this.templates = templates;
    }

    /** {@code key} as callers write it. */
    public Template execute(Actor actor, String key) {
        actor.require(Permission.TEMPLATES_MANAGE);
        var known = editable(key);
        return unitOfWork.perform(() -> templates.find(known));
    }

    static TemplateKey editable(String key) {
        return TemplateKey.ofCode(key)
                .filter(TemplateKey.editable()::contains)
                .orElseThrow(() -> new DomainException(new TemplateError.NoSuch()));
    }
}
