package io.uplink.adapter.out.backup.sftp;

import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** What the far side or the line said, as a reason that has words. */
final class Faults {

    /** Causes lie a few deep; a ring of them must not hold us. */
    private static final int MOST_CAUSES = 10;

    private Faults() {}

    static DomainException late(String forWhat, Duration patience) {
        return BackupError.broken(
                BackupFault.TARGET_UNREACHABLE,
                "no %s within %d s".formatted(forWhat, patience.toSeconds()));
    }

    /** Of anything that went wrong once the far side had let us in, or on the way to it. */
    static DomainException of(Exception failure) {
        if (failure instanceof DomainException known) {
            return known;
        }
        return answer(failure)
                .map(Faults::said)
                .orElseGet(() -> BackupError.broken(BackupFault.TARGET_UNREACHABLE, root(failure)));
    }

    /** Likewise, of what was waited for so long. */
    static DomainException of(Exception failure, String forWhat, Duration patience) {
        var isLate = causes(failure).anyMatch(cause -> cause instanceof TimeoutException);
        return isLate ? late(forWhat, patience) : of(failure);
    }

    /** Its status; empty if the line broke instead. */
    static Optional<Integer> status(Exception failure) {
        return answer(failure).map(SftpException::getStatus);
    }

    /** Whether it says that there is no such thing. */
    static boolean isMissing(Exception failure) {
        return status(failure)
                .filter(status ->
                        status == SftpConstants.SSH_FX_NO_SUCH_FILE
                                || status == SftpConstants.SSH_FX_NO_SUCH_PATH)
                .isPresent();
    }

    private static DomainException said(SftpException answer) {
        var fault =
                switch (answer.getStatus()) {
                    case SftpConstants.SSH_FX_NO_SPACE_ON_FILESYSTEM,
                            SftpConstants.SSH_FX_QUOTA_EXCEEDED ->
                            BackupFault.TARGET_FULL;
                    case SftpConstants.SSH_FX_NO_CONNECTION, SftpConstants.SSH_FX_CONNECTION_LOST ->
                            BackupFault.TARGET_UNREACHABLE;
                    default ->
                            isFull(answer) ? BackupFault.TARGET_FULL : BackupFault.TARGET_REFUSED;
                };
        return BackupError.broken(fault, SftpConstants.getStatusName(answer.getStatus()));
    }

    /** Most servers speak a version of SFTP that has no status for it, but say it in words. */
    private static boolean isFull(SftpException answer) {
        var words = String.valueOf(answer.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("no space left") || words.contains("quota exceeded");
    }

    private static Optional<SftpException> answer(Exception failure) {
        return causes(failure)
                .flatMap(cause ->
                        cause instanceof SftpException answer
                                ? Stream.of(answer)
                                : Stream.<SftpException>empty())
                .findFirst();
    }

    private static String root(Exception failure) {
        return causes(failure)
                .reduce((_, deeper) -> deeper)
                .orElse(failure)
                .getClass()
                .getSimpleName();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES);
    }
}
