package io.uplink.bootstrap;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.UseCase;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Discovery;
import jakarta.enterprise.inject.build.compatible.spi.MetaAnnotations;
import jakarta.inject.Singleton;

/** At build time: the plain annotations of the core become stereotypes of singletons. */
public class UseCaseExtension implements BuildCompatibleExtension {

    @Discovery
    public void discover(MetaAnnotations annotations) {
        annotations.addStereotype(UseCase.class).addAnnotation(Singleton.class);
        annotations.addStereotype(Part.class).addAnnotation(Singleton.class);
    }
}
