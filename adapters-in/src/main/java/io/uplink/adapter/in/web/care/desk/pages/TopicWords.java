package io.uplink.adapter.in.web.care.desk.pages;

import io.uplink.domain.care.desk.CannedReply.Topic;

/** Topics of prepared replies in words. */
public final class TopicWords {

    private TopicWords() {}

    public static String of(Topic topic, DeskMessages words) {
        return switch (topic) {
            case GREETING -> words.greeting();
            case ACKNOWLEDGEMENT -> words.acknowledgement();
            case STATUS_UPDATE -> words.statusUpdate();
            case RESOLUTION -> words.resolution();
            case FOLLOW_UP -> words.followUp();
            case ESCALATION -> words.escalation();
            case CLOSURE -> words.closure();
            case GENERAL -> words.general();
        };
    }
}
