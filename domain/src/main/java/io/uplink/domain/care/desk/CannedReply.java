package io.uplink.domain.care.desk;

import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.PersonId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Words that are written often, kept to be filled in.
 *
 * @param owner who made it
 * @param swahili for customers who read Swahili; empty if they get the English
 */
public record CannedReply(
        CannedReplyId id,
        String name,
        Topic topic,
        PersonId owner,
        Audience audience,
        String english,
        Optional<String> swahili,
        long version)
        implements Kept {

    /** When one needs it; they head the list that one chooses from. */
    public enum Topic {
        GREETING,
        ACKNOWLEDGEMENT,
        STATUS_UPDATE,
        RESOLUTION,
        FOLLOW_UP,
        ESCALATION,
        CLOSURE,
        GENERAL;

        /** As stored and sent: {@code follow-up}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Topic ofCode(String code) {
            return Arrays.stream(values())
                    .filter(topic -> topic.code().equals(code))
                    .findAny()
                    .orElseThrow(() -> Invalid.of("topic", "choice.unknown"));
        }
    }

    public CannedReply {
        var faults = new Faults();
        name = faults.text("name", Optional.of(name), LONGEST_NAME);
        english = checked(faults, "english", english);
        swahili = swahili.map(ReplyText::tidy).filter(text -> !text.isEmpty());
        if (swahili.isPresent()) {
            checked(faults, "swahili", swahili.get());
        }
        faults.refuse();
    }

    /** The text in a language, or the English one. */
    public ReplyText text(Language language) {
        return ReplyText.parse(language == Language.SWAHILI ? swahili.orElse(english) : english);
    }

    private static String checked(Faults faults, String field, String text) {
        faults.parse(field, () -> ReplyText.parse(text));
        return ReplyText.tidy(text);
    }
}
