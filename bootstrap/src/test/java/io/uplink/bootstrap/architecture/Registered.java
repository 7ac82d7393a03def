package io.uplink.bootstrap.architecture;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.in.web.shared.CoreJson;
import java.util.Optional;
import java.util.Set;

/** What we register for reflection so that it can be written as JSON. */
public final class Registered {

    private static final Set<Class<?>> OF_THE_CORE =
            Set.of(CoreJson.class.getAnnotation(RegisterForReflection.class).targets());

    private Registered() {}

    /** Whether it is registered by itself, with the class around it or, as of the core, by name. */
    public static boolean contains(Class<?> type) {
        return OF_THE_CORE.contains(type) || isMarked(type);
    }

    private static boolean isMarked(Class<?> type) {
        return type.isAnnotationPresent(RegisterForReflection.class)
                || Optional.ofNullable(type.getDeclaringClass())
                        .filter(Registered::isMarked)
                        .isPresent();
    }
}
