package io.uplink.bootstrap;

import io.quarkus.qute.runtime.QuteRecorder.QuteContext;
import io.quarkus.qute.runtime.QuteRecorder.TemplateInfo;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What Qute knows of our templates, without a list to read them all from. */
class LazyTemplates {

    @Produces
    @Singleton
    @WhenNeeded
    QuteContext of(QuteContext all) {
        return new QuteContext() {

            private final Map<String, TemplateInfo> templates = new Named(all.getTemplates());

            @Override
            public Map<String, TemplateInfo> getTemplates() {
                return templates;
            }

            @Override
            public List<String> getResolverClasses() {
                return all.getResolverClasses();
            }

            @Override
            public Map<String, List<String>> getVariants() {
                return all.getVariants();
            }

            @Override
            public List<String> getTemplateGlobalProviderClasses() {
                return all.getTemplateGlobalProviderClasses();
            }

            @Override
            public Set<String> getTemplateRoots() {
                return all.getTemplateRoots();
            }

            @Override
            public List<String> getExcludePatterns() {
                return all.getExcludePatterns();
            }

            @Override
            public void setGeneratedClasses(List<String> resolvers, List<String> globals) {
                all.setGeneratedClasses(resolvers, globals);
            }
        };
    }

    /** Lists tags alone, whose names the parser must know, and finds every template by its name. */
    private static final class Named extends AbstractMap<String, TemplateInfo> {

        private final Map<String, TemplateInfo> all;
        private final Map<String, TemplateInfo> tags;

        Named(Map<String, TemplateInfo> all) {
            this.all = all;
            this.tags =
                    all.values().stream()
                            .filter(TemplateInfo::isTag)
                            .collect(
                                    Collectors.toUnmodifiableMap(
                                            tag -> tag.path, UnaryOperator.identity()));
        }

        @Override
        public Set<Entry<String, TemplateInfo>> entrySet() {
            return tags.entrySet();
        }

        @Override
        public @Nullable TemplateInfo get(Object name) {
            return all.get(name);
        }
    }
}
