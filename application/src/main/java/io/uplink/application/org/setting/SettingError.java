package io.uplink.application.org.setting;

import io.uplink.domain.shared.DomainError;

/** Why a setting cannot be shown or changed. */
public sealed interface SettingError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuch _ -> "setting.not-found";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuch _ -> Category.NOT_FOUND;
        };
    }

    /** No such setting or group. */
    record NoSuch() implements SettingError {}
}
