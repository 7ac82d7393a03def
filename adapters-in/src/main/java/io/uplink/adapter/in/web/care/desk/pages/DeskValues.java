package io.uplink.adapter.in.web.care.desk.pages;

import io.uplink.application.care.desk.DeskKeeping;
import io.uplink.domain.care.desk.Audience;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of forms, read once: blank is absent. */
final class DeskValues {

    private static final String TEAM = "team:";
    private static final String BRANCH = "branch:";

    private DeskValues() {}

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(typed -> !typed.isEmpty());
    }

    /** An id that one of our own forms carried; anything else is as if nothing was chosen. */
    static Optional<UUID> id(@Nullable String value) {
        return given(value)
                .flatMap(typed -> {
                    try {
                        return Optional.of(UUID.fromString(typed));
                    } catch (IllegalArgumentException strange) {
                        return Optional.empty();
                    }
                });
    }

    /** As the one field of a form writes it: {@code all}, {@code team:…}. */
    static String audience(Audience audience) {
        return audience.code()
                + audience.sharedTeam().map(team -> ":" + team).orElse("")
                + audience.sharedBranch().map(branch -> ":" + branch).orElse("");
    }

    static DeskKeeping.Choice audience(@Nullable String value) {
        var typed = given(value).orElse("own");
        if (typed.startsWith(TEAM)) {
            return new DeskKeeping.Choice(
                    "team", id(typed.substring(TEAM.length())), Optional.empty());
        }
        if (typed.startsWith(BRANCH)) {
            return new DeskKeeping.Choice(
                    "branch", Optional.empty(), id(typed.substring(BRANCH.length())));
        }
        return new DeskKeeping.Choice(typed, Optional.empty(), Optional.empty());
    }
}
