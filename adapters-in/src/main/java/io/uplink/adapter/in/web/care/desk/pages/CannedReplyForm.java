package io.uplink.adapter.in.web.care.desk.pages;

import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.desk.SaveCannedReply;
import io.uplink.domain.care.desk.CannedReply;
import io.uplink.domain.care.desk.CannedReplyId;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A prepared reply as typed. */
public class CannedReplyForm {

    @RestForm @Nullable String name;
    @RestForm @Nullable String topic;
    @RestForm @Nullable String audience;
    @RestForm @Nullable String english;
    @RestForm @Nullable String swahili;
    @RestForm @Nullable Long version;

    static Map<String, String> empty() {
        return Map.of("topic", "general", "audience", "own");
    }

    static Map<String, String> of(CannedReply reply) {
        return Map.of(
                "name", reply.name(),
                "topic", reply.topic().code(),
                "audience", DeskValues.audience(reply.audience()),
                "english", reply.english(),
                "swahili", reply.swahili().orElse(""),
                "version", String.valueOf(reply.version()));
    }

    Map<String, String> typed() {
        return Map.of(
                "name", DeskValues.text(name),
                "topic", DeskValues.text(topic),
                "audience", DeskValues.text(audience),
                "english", DeskValues.text(english),
                "swahili", DeskValues.text(swahili),
                "version", version == null ? "" : version.toString());
    }

    SaveCannedReply.Input toInput(Optional<CannedReplyId> id) {
        return new SaveCannedReply.Input(
                id,
                DeskValues.text(name),
                DeskValues.text(topic),
                DeskValues.audience(audience),
                DeskValues.text(english),
                DeskValues.given(swahili),
                Versions.ofForm(version));
    }
}
