package io.uplink.domain.platform.backup;

import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import java.util.Map;

/** Why nothing comes of a copy. */
public sealed interface BackupError extends DomainError {

    /** One waits or runs already. */
    record UnderWay() implements BackupError {}

    record NotFound() implements BackupError {}

    /** A copy must have been made before one can be tried. */
    record NothingToTry() implements BackupError {}

    /**
     * The work broke off.
     *
     * @param detail what the tool or the far side said, in short; never people's data or secrets
     */
    record Broken(BackupFault fault, String detail) implements BackupError {}

    static DomainException broken(BackupFault fault, String detail) {
        return new DomainException(new Broken(fault, detail));
    }

    @Override
    default String code() {
        return switch (this) {
            case UnderWay _ -> "backup.under-way";
            case NotFound _ -> "backup.not-found";
            case NothingToTry _ -> "backup.nothing-to-try";
            case Broken(var fault, _) -> "backup." + fault.key();
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case UnderWay _, NothingToTry _ -> Category.CONFLICT;
            case NotFound _ -> Category.NOT_FOUND;
            case Broken(var fault, _) ->
                    fault == BackupFault.FILE_MISSING ? Category.NOT_FOUND : Category.UNAVAILABLE;
        };
    }

    @Override
    default Map<String, Object> members() {
        return switch (this) {
            case Broken(_, var detail) -> Map.of("detail", detail);
            case UnderWay _, NotFound _, NothingToTry _ -> Map.of();
        };
    }
}
