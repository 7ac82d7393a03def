package io.uplink.adapter.out.backup;

import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.shared.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** One run of pg_dump or pg_restore: fed or emptied here, ended when it takes too long. */
final class PgProcess implements AutoCloseable {

    /** Complaints are a line or two; a tool that goes on complaining is read but not kept. */
    private static final int MOST_COMPLAINT = 64 * 1024;

    private static final Executor VIRTUAL = Thread::startVirtualThread;

    private final Process process;
    private final CompletableFuture<String> complaint;
    private final CompletableFuture<Void> limit;
    private final BackupFault usual;

    private PgProcess(Process process, Duration most, BackupFault usual) {
        this.process = process;
        this.usual = usual;
        this.complaint =
                CompletableFuture.supplyAsync(() -> complaint(process.getErrorStream()), VIRTUAL);
        this.limit =
                CompletableFuture.runAsync(
                        process::destroyForcibly,
                        CompletableFuture.delayedExecutor(
                                most.toMillis(), TimeUnit.MILLISECONDS, VIRTUAL));
    }

    /**
     * Starts a program.
     *
     * @param usual what its failure means if its words say nothing better
     */
    static PgProcess start(
            List<String> command,
            Map<String, String> environment,
            Duration most,
            BackupFault usual) {
        var builder = new ProcessBuilder(command);
        // Our own secrets are none of its business, and anybody of the same user can read them
        // there.
        builder.environment().keySet().removeIf(name -> name.startsWith("UPLINK_"));
        builder.environment().putAll(environment);
        try {
            return new PgProcess(builder.start(), most, usual);
        } catch (IOException refused) {
            throw BackupError.broken(BackupFault.TOOL_MISSING, command.getFirst());
        }
    }

    /** Takes all it writes. */
    void empty(OutputStream into) {
        try {
            process.getOutputStream().close();
            process.getInputStream().transferTo(into);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        requireSuccess();
    }

    /** Gives it all there is; a program that wants no more has failed and says why. */
    void feed(InputStream from) {
        var buffer = new byte[64 * 1024];
        try {
            var input = process.getOutputStream();
            for (var read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                if (!isTaken(input, buffer, read)) {
                    break;
                }
            }
            close(input);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        requireSuccess();
    }

    private static boolean isTaken(OutputStream input, byte[] piece, int length) {
        try {
            input.write(piece, 0, length);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static void close(OutputStream input) {
        try {
            input.close();
        } catch (IOException _) {
            // It has gone; its exit code tells.
        }
    }

    private void requireSuccess() {
        try {
            var code = process.waitFor();
            if (code != 0) {
                throw failure(complaint.join(), limit.isDone());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a program ran", interrupted);
        }
    }

    private DomainException failure(String said, boolean late) {
        if (late) {
            return BackupError.broken(BackupFault.TOO_LONG, "");
        }
        var line =
                said.lines()
                        .filter(text -> text.contains("error:"))
                        .findFirst()
                        .orElse("")
                        .replaceFirst("^.*?error: ", "");
        return BackupError.broken(meaning(said), line);
    }

    private BackupFault meaning(String said) {
        if (said.contains("No space left on device")) {
            return BackupFault.DISK_FULL;
        }
        if (said.contains("server version mismatch")) {
            return BackupFault.TOOL_TOO_OLD;
        }
        if (said.contains("connection to server")) {
            return BackupFault.DATABASE_REFUSED;
        }
        return usual;
    }

    private static String complaint(InputStream from) {
        try {
            var said = new String(from.readNBytes(MOST_COMPLAINT), StandardCharsets.UTF_8);
            from.transferTo(OutputStream.nullOutputStream());
            return said;
        } catch (IOException gone) {
            return "";
        }
    }

    /** Whatever happened, it does not go on without us. */
    @Override
    public void close() {
        limit.cancel(false);
        process.destroyForcibly();
    }
}
