package io.uplink.application.outreach.template;

import io.uplink.application.outreach.template.port.TemplateRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.template.Template;
import java.util.List;

/** Shows every occasion and its texts. */
@UseCase
public final class ListTemplates {

    private final UnitOfWork unitOfWork;
    private final TemplateRepository templates;

    public ListTemplates(UnitOfWork unitOfWork, TemplateRepository templates) {
        this.unitOfWork = unitOfWork;
        this.templates = templates;
    }

    public List<Template> execute(Actor actor) {
        actor.require(Permission.TEMPLATES_MANAGE);
        return unitOfWork.perform(templates::all);
    }
}
