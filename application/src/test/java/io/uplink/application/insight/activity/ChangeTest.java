package io.uplink.application.insight.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void onlyWhatDiffersIsAChange() {
        var changes =
                Change.between(
                        Map.of("state", "open", "priority", "high"),
                        Map.of("state", "resolved", "priority", "high"));

        assertThat(changes).containsExactly(changed("state", "open", "resolved"));
    }

    @Test
    void aCreationChangesEverythingFromNothing() {
        var changes = Change.between(Map.of(), Map.of("name", "Asha", "active", true));

        assertThat(changes)
                .containsExactly(
                        new Change("active", Optional.empty(), Optional.of("true")),
                        new Change("name", Optional.empty(), Optional.of("Asha")));
    }

    @Test
    void whatHoldsNothingIsNothing() {
        var before = new HashMap<String, Object>();
        before.put("phone", null);
        before.put("note", "");
        before.put("teams", List.of());

        assertThat(Change.between(before, Map.of())).isEmpty();
    }

    @Test
    void aFieldWithinAFieldIsNamedByBoth() {
        var changes =
                Change.between(
                        Map.of("due", Map.of("response", "10:00")),
                        Map.of("due", Map.of("response", "11:00")));

        assertThat(changes).containsExactly(changed("due.response", "10:00", "11:00"));
    }

    @Test
    void aListIsReadInOrder() {
        var changes =
                Change.between(
                        Map.of("phones", List.of("a")), Map.of("phones", Arrays.asList("a", null)));

        assertThat(changes).containsExactly(changed("phones", "a", "a, null"));
    }

    private static Change changed(String field, String before, String after) {
        return new Change(field, Optional.of(before), Optional.of(after));
    }
}
