package io.uplink.domain.outreach.announcement;

import io.uplink.domain.shared.DomainError;

/** Why something cannot be done with an announcement. */
public sealed interface AnnouncementError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuch _ -> "announcement.not-found";
            case Withdrawn _ -> "announcement.withdrawn";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuch _ -> Category.NOT_FOUND;
            case Withdrawn _ -> Category.CONFLICT;
        };
    }

    /** Not there, or not for the caller to see. */
    record NoSuch() implements AnnouncementError {}

    /** It was taken back; who wants to say it again publishes a new one. */
    record Withdrawn() implements AnnouncementError {}
}
