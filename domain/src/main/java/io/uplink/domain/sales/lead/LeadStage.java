package io.uplink.domain.sales.lead;

import io.uplink.domain.shared.Invalid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The states of a lead by name. */
public enum LeadStage {
    NEW,
    CONTACTED,
    QUALIFIED,
    WON,
    LOST;

    /** Where somebody still has to do something. */
    public static final List<LeadStage> OPEN = List.of(NEW, CONTACTED, QUALIFIED);

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static LeadStage ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findAny()
                .orElseThrow(() -> Invalid.of("stage", "choice.unknown"));
    }
}
