package io.uplink.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.shared.CallsOf.Call;
import java.lang.classfile.ClassModel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done about money and sales is a deed of a fault test. That none is forgotten is all
 * that is seen here: what a deed is made ready with counts as done too.
 */
class DeedsTest {

    private static final List<String> ROOMS =
            List.of(CallsOf.ROOT + "money/", CallsOf.ROOT + "sales/");

    private static final Set<String> NO_PORTS = Set.of("Actor", "UnitOfWork");

    private static final CallsOf CODE = new CallsOf();

    @Test
    void everyUseCaseThatChangesSomethingStandsInAFaultTest() {
        var missing = new TreeSet<>(changing());
        missing.removeAll(done());

        assertThat(missing).isEmpty();
    }

    @Test
    void whoeverOnlyReadsNeedsNoDeed() {
        assertThat(changing())
                .contains("IssueInvoice", "TakeMpesaCall", "WatchProof")
                .doesNotContain("CountUnprovenDays", "ShowMoney");
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

    /** It calls a port that answers nothing or whether it did it, be it to record what was done. */
    private static boolean changesSomething(ClassModel type) {
        return CODE.from(List.of(type)).stream()
                .anyMatch(call ->
                        isPort(call) && call.answersNothingOrWhether() && !isQuestion(call));
    }

    private static boolean isQuestion(Call call) {
        return call.name().matches("(?:is|has)[A-Z].*");
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
