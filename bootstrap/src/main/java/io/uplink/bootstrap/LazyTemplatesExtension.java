package io.uplink.bootstrap;

import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.qute.runtime.EngineProducer;
import io.quarkus.qute.runtime.QuteRecorder.QuteContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.MethodConfig;

/**
 * At build time: Qute no longer reads every template and every sentence while the program starts,
 * but each when a page first needs it. What is wrong with one was found by the build.
 */
public class LazyTemplatesExtension implements BuildCompatibleExtension {

    @Enhancement(types = MessageBundles.class)
    public void leaveSentences(MethodConfig method) {
        if (method.info().name().equals("preloadMessageTemplates")) {
            method.parameters()
                    .getFirst()
                    .removeAnnotation(
                            annotation -> annotation.name().equals(Observes.class.getName()));
        }
    }

    /** It reads those that its context lists; ours lists none and finds all. */
    @Enhancement(types = EngineProducer.class)
    public void leaveTemplates(MethodConfig method) {
        if (method.info().isConstructor()) {
            method.parameters().stream()
                    .filter(parameter ->
                            parameter
                                    .info()
                                    .type()
                                    .toString()
                                    .contains(QuteContext.class.getSimpleName()))
                    .forEach(parameter -> parameter.addAnnotation(WhenNeeded.class));
        }
    }
}
