package io.uplink.adapter.in.web.care.desk;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.application.care.desk.DeskKeeping;
import io.uplink.domain.care.desk.Audience;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.TeamId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What callers send about the desk, and what several answers hold. */
public final class DeskBodies {

    private DeskBodies() {}

    /** For whom: {@code own}, {@code team}, {@code branch} or {@code all}; usually own. */
    @RegisterForReflection
    public record AudienceBody(@Nullable String kind, @Nullable UUID team, @Nullable UUID branch) {

        static AudienceBody of(Audience audience) {
            return new AudienceBody(
                    audience.code(),
                    audience.sharedTeam().map(TeamId::value).orElse(null),
                    audience.sharedBranch().map(BranchId::value).orElse(null));
        }

        static DeskKeeping.Choice read(@Nullable AudienceBody body) {
            return body == null
                    ? new DeskKeeping.Choice("own", Optional.empty(), Optional.empty())
                    : new DeskKeeping.Choice(
                            text(body.kind),
                            Optional.ofNullable(body.team),
                            Optional.ofNullable(body.branch));
        }
    }

    /**
     * One action with what it needs: {@code person} and {@code team} of assign; {@code priority};
     * {@code text} of note; {@code reason}, {@code person} and {@code priority} of escalate; {@code
     * reason} and {@code days} of hold; {@code whatWasDone} of resolve.
     */
    @RegisterForReflection
    public record ActionBody(
            @Nullable String kind,
            @Nullable UUID person,
            @Nullable UUID team,
            @Nullable String priority,
            @Nullable String text,
            @Nullable String reason,
            @Nullable Integer days,
            @Nullable String whatWasDone) {

        public static ActionBody of(DeskAction action) {
            var facts = action.facts();
            return new ActionBody(
                    action.kind().code(),
                    Optional.ofNullable(facts.get("person")).map(UUID::fromString).orElse(null),
                    Optional.ofNullable(facts.get("team")).map(UUID::fromString).orElse(null),
                    facts.get("priority"),
                    facts.get("text"),
                    facts.get("reason"),
                    Optional.ofNullable(facts.get("days")).map(Integer::valueOf).orElse(null),
                    facts.get("whatWasDone"));
        }

        DeskAction read() {
            var facts = new LinkedHashMap<String, String>();
            put(facts, "person", person);
            put(facts, "team", team);
            put(facts, "priority", priority);
            put(facts, "text", text);
            put(facts, "reason", reason);
            put(facts, "days", days);
            put(facts, "whatWasDone", whatWasDone);
            return DeskAction.parse(DeskBodies.text(kind), facts);
        }

        private static void put(Map<String, String> facts, String name, @Nullable Object value) {
            if (value != null) {
                facts.put(name, value.toString());
            }
        }

        public static List<DeskAction> read(@Nullable List<ActionBody> bodies) {
            var faults = new Faults();
            var actions = new ArrayList<DeskAction>();
            for (var body : bodies == null ? List.<ActionBody>of() : bodies) {
                faults.collect(body::read).ifPresent(actions::add);
            }
            faults.refuse();
            return actions;
        }
    }

    /** A prepared reply, all of it. */
    @RegisterForReflection
    public record ReplyBody(
            @Nullable String name,
            @Nullable String topic,
            @Nullable AudienceBody audience,
            @Nullable String english,
            @Nullable String swahili) {}

    /** A macro, all of it. */
    @RegisterForReflection
    public record MacroBody(
            @Nullable String name,
            @Nullable AudienceBody audience,
            @Nullable UUID reply,
            @Nullable List<ActionBody> actions) {}

    /** How a macro is run; without {@code text} its reply goes as it is prepared. */
    @RegisterForReflection
    public record RunBody(@Nullable String text, @Nullable UUID seenEntry, boolean sendAnyway) {}

    /** A view, all of it; criteria by the names of the query of {@code /api/v1/tickets}. */
    @RegisterForReflection
    public record ViewBody(
            @Nullable String name,
            @Nullable AudienceBody audience,
            @Nullable Map<String, String> criteria) {}

    /** With which view one begins; absent is the usual list. */
    @RegisterForReflection
    public record DefaultBody(@Nullable UUID view) {}

    /** A ticket and the version that was looked at. */
    @RegisterForReflection
    public record PickBody(@Nullable UUID id, @Nullable Long version) {}

    /** What is done to which tickets, 100 at most. */
    @RegisterForReflection
    public record ChangeBody(@Nullable ActionBody action, @Nullable List<PickBody> tickets) {}

    static String text(@Nullable String value) {
        return Optional.ofNullable(value).orElse("");
    }
}
