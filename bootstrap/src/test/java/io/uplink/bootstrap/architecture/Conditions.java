package io.uplink.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Conditions on a class that read well in a rule. */
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> beAnInterfaceOrAValue() {
        return that(
                "be an interface, a record or an enum",
                type ->
                        type.isInterface()
                                || type.isRecord()
                                || type.isEnum()
                                || type.getSimpleName().equals("package-info"));
    }

    static ArchCondition<JavaClass> that(String description, Predicate<JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                type,
                                holds.test(type),
                                type.getDescription()
                                        + (holds.test(type) ? " does " : " does not ")
                                        + description
                                        + " in "
                                        + type.getSourceCodeLocation()));
            }
        };
    }
}
