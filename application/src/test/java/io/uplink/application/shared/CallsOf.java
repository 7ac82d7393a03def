package io.uplink.application.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.reflect.AccessFlag;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What methods of this module and its tests come to call, lambdas and method references among it.
 * It ends at what is called by its interface. What is done while something is made is not looked
 * at: a test makes its world ready there.
 */
final class CallsOf {

    /** Where it all is, as class files name it. */
    static final String ROOT = "io/uplink/application/";

    private static final String MAKES = "<init>";

    /** A method that is called; names as class files give them. */
    record Call(String owner, String name, String type) {

        boolean answersNothingOrWhether() {
            return type.endsWith(")V") || type.endsWith(")Z");
        }
    }

    private final Map<String, ClassModel> classes = new HashMap<>();

    /** Of two classes of a name the first counts, as for whoever runs them. */
    CallsOf() {
        try {
            var roots = CallsOf.class.getClassLoader().getResources(ROOT);
            for (var root : Collections.list(roots)) {
                if (root.getProtocol().equals("file")) {
                    read(Path.of(URI.create(root.toString())));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void read(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".class")).toList()) {
                var read = ClassFile.of().parse(file);
                classes.putIfAbsent(read.thisClass().asInternalName(), read);
            }
        }
    }

    Stream<ClassModel> classes() {
        return classes.values().stream();
    }

    static boolean isUseCase(ClassModel type) {
        return type.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(found -> found.annotations().stream())
                .anyMatch(one -> one.className().equalsString(UseCase.class.descriptorString()));
    }

    /** Whatever these classes call, and what that calls. */
    Set<Call> from(Collection<ClassModel> types) {
        var seen = new LinkedHashSet<Call>();
        var ahead = new ArrayDeque<Call>();
        for (var type : types) {
            for (var method : type.methods()) {
                ahead.add(
                        new Call(
                                type.thisClass().asInternalName(),
                                method.methodName().stringValue(),
                                method.methodType().stringValue()));
            }
        }
        while (!ahead.isEmpty()) {
            var call = ahead.poll();
            if (call.owner().startsWith(ROOT) && !call.name().equals(MAKES) && seen.add(call)) {
                ahead.addAll(calledBy(call));
            }
        }
        return seen;
    }

    private Set<Call> calledBy(Call call) {
        var called = new LinkedHashSet<Call>();
        for (var type = find(call.owner()); type.isPresent(); type = above(type.get())) {
            for (var method : type.get().methods()) {
                if (method.methodName().equalsString(call.name())
                        && method.methodType().equalsString(call.type())) {
                    method.code().ifPresent(code -> code.forEach(element -> add(element, called)));
                    return called;
                }
            }
        }
        return called;
    }

    private static void add(CodeElement element, Set<Call> called) {
        switch (element) {
            case InvokeInstruction plain ->
                    called.add(
                            new Call(
                                    plain.owner().asInternalName(),
                                    plain.name().stringValue(),
                                    plain.type().stringValue()));
            case InvokeDynamicInstruction made ->
                    made.bootstrapArgs().stream()
                            .filter(DirectMethodHandleDesc.class::isInstance)
                            .map(DirectMethodHandleDesc.class::cast)
                            .map(CallsOf::call)
                            .forEach(called::add);
            default -> {}
        }
    }

    private static Call call(DirectMethodHandleDesc method) {
        var owner = method.owner().descriptorString();
        return new Call(
                owner.substring(1, owner.length() - 1),
                method.methodName(),
                method.lookupDescriptor());
    }

    boolean isInterface(String owner) {
        return find(owner).filter(one -> one.flags().has(AccessFlag.INTERFACE)).isPresent();
    }

    private Optional<ClassModel> find(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    private Optional<ClassModel> above(ClassModel type) {
        return type.superclass().flatMap(one -> find(one.asInternalName()));
    }
}
