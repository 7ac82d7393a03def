package io.uplink.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Using an entity or a mapper of another package. */
final class ForeignRows extends ArchCondition<JavaClass> {

    ForeignRows() {
        super("use entities or mappers of another package");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
                .filter(use -> isRow(Code.outermost(use.getTargetClass())))
                .forEach(use ->
                        events.add(
                                new SimpleConditionEvent(
                                        type,
                                        !use.getTargetClass()
                                                .getPackageName()
                                                .equals(type.getPackageName()),
                                        use.getDescription())));
    }

    private static boolean isRow(JavaClass type) {
        return type.getPackageName().startsWith("io.uplink.adapter.out.postgres")
                && (type.getSimpleName().endsWith("Entity")
                        || type.getSimpleName().endsWith("Mapper"));
    }
}
