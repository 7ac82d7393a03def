package io.uplink.application.outreach.template;

import io.uplink.application.outreach.template.port.TemplateRepository;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.outreach.template.TemplateKey;

class InMemoryTemplatesTest implements TemplateRepositoryContract {

    private final InMemoryTemplates templates = new InMemoryTemplates();

    @Override
    public TemplateRepository templates() {
        return templates;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new DirectUnitOfWork();
    }

    @Override
    public TemplateKey ofItsOwn() {
        return TemplateKey.LOW_RATING;
    }
}
