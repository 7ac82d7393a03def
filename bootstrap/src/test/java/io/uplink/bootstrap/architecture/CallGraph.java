package io.uplink.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whatever a use case may come to call inside the application: its own methods, steps shared with
 * others, lambdas and method references among them. Ports are where it ends.
 */
final class CallGraph {

    private static final String APPLICATION = "io.uplink.application.";

    private final Set<JavaAccess<?>> accesses = new HashSet<>();
    private final Set<JavaCodeUnit> visited = new HashSet<>();

    private CallGraph() {}

    static CallGraph from(JavaClass useCase) {
        var graph = new CallGraph();
        useCase.getMethods().stream()
                .filter(method -> method.getName().equals("execute"))
                .forEach(graph::walk);
        return graph;
    }

    boolean reaches(Predicate<JavaAccess<?>> wanted) {
        return accesses.stream().anyMatch(wanted);
    }

    boolean asksWhichActor() {
        return visited.stream()
                .flatMap(unit -> unit.getInstanceofChecks().stream())
                .anyMatch(check ->
                        Code.outermost(check.getRawType()).getName().equals(ACTOR)
                                && !check.getRawType().getName().equals(ACTOR));
    }

    static final String ACTOR = APPLICATION + "shared.Actor";

    private void walk(JavaCodeUnit start) {
        var ahead = new ArrayDeque<JavaCodeUnit>();
        ahead.add(start);
        while (!ahead.isEmpty()) {
            var unit = ahead.poll();
            if (!visited.add(unit)) {
                continue;
            }
            for (var access : unit.getAccessesFromSelf()) {
                accesses.add(access);
                if (isOurStep(access.getTargetOwner())) {
                    access.getTarget()
                            .resolveMember()
                            .filter(JavaCodeUnit.class::isInstance)
                            .map(JavaCodeUnit.class::cast)
                            .ifPresent(ahead::add);
                }
            }
        }
    }

    private static boolean isOurStep(JavaClass owner) {
        return owner.getPackageName().startsWith(APPLICATION)
                && !Code.outermost(owner).getName().equals(ACTOR);
    }
}
