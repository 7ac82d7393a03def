package io.uplink.application.outreach.template;

import io.uplink.application.outreach.template.port.TemplateRepository;
import io.uplink.domain.outreach.template.Template;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.Version;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a test changed, else the usual. */
public final class InMemoryTemplates implements TemplateRepository {

    private final Map<TemplateKey, Template> changed = new EnumMap<>(TemplateKey.class);

    @Override
    public Template find(TemplateKey key) {
        return changed.getOrDefault(key, Template.usual(key));
    }

    @Override
    public List<Template> all() {
        return TemplateKey.editable().stream().map(this::find).toList();
    }

    @Override
    public void save(Template template) {
        Version.requireSame(Version.of(template.version()), find(template.key()).version());
        changed.put(
                template.key(),
                new Template(
                        template.key(),
                        template.enabled(),
                        template.english(),
                        template.swahili(),
                        template.version() + 1));
    }
}
