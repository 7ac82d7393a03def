package io.uplink.domain.care.rule;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A rule. */
public record RuleId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
