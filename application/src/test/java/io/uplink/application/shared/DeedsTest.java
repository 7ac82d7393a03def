package io.uplink.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.shared.CallsOf.Call;
import java.lang.classfile.ClassModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever is done about money and sales is done with each call of a port failing once. */
class DeedsTest {

    private static final List<String> ROOMS =
            List.of(CallsOf.ROOT + "money/", CallsOf.ROOT + "sales/");

    private static final Set<String> NO_PORTS = Set.of("Actor", "UnitOfWork");

    private static final CallsOf CODE = new CallsOf();

    /** Those that no deed does, each with the reason. */
    private static final Map<String, String> NO_DEED = Map.of();

    @Test
    void everyUseCaseThatChangesSomethingStandsInAFaultTest() {
        var missing = new TreeSet<>(changing());
        missing.removeAll(done());
        missing.removeAll(NO_DEED.keySet());

        assertThat(missing).isEmpty();
    }

    @Test
    void theListOfExceptionsNamesNobodyWhoNeedsNone() {
        assertThat(changing()).containsAll(NO_DEED.keySet());
        assertThat(NO_DEED.keySet()).doesNotContainAnyElementsOf(done());
    }

    /** It looks at something. */
    @Test
    void whoeverReadsNeedsNoDeed() {
        assertThat(changing()).contains("IssueInvoice", "WatchProof").doesNotContain("ShowMoney");
    }

    private static Set<String> changing() {
        return CODE.classes()
                .filter(DeedsTest::isOfTheRooms)
                .filter(CallsOf::isUseCase)
                .filter(DeedsTest::changesSomething)
                .map(type -> simpleName(type.thisClass().asInternalName()))
                .collect(Collectors.toSet());
    }

    private static boolean isOfTheRooms(ClassModel type) {
        return ROOMS.stream().anyMatch(type.thisClass().asInternalName()::startsWith);
    }

    /** Who changes something calls a port that answers nothing, be it to record what it did. */
    private static boolean changesSomething(ClassModel type) {
        return CODE.from(List.of(type)).stream()
                .anyMatch(call -> call.answersNothing() && isPort(call));
    }

    private static boolean isPort(Call call) {
        return CODE.isInterface(call.owner()) && !NO_PORTS.contains(simpleName(call.owner()));
    }

    private static Set<String> done() {
        var tests =
                CODE.classes()
                        .filter(type -> type.thisClass().asInternalName().endsWith("FaultsTest"))
                        .toList();
        return CODE.from(tests).stream()
                .filter(call -> call.name().equals("execute"))
                .map(call -> simpleName(call.owner()))
                .collect(Collectors.toSet());
    }

    private static String simpleName(String owner) {
        return owner.substring(owner.lastIndexOf('/') + 1);
    }
}
