package io.uplink.adapter.out.backup.sftp;

import io.uplink.application.platform.backup.BackupSettings;
import io.uplink.application.platform.backup.port.BackupLedger.Stored;
import io.uplink.application.platform.backup.port.OffSite;
import io.uplink.application.shared.Settings;
import io.uplink.domain.platform.backup.PlaceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A folder on a machine that one signs in to by SSH. A file is written under another name and gets
 * its own once it is there whole, so that there is no half one.
 */
@ApplicationScoped
class SftpOffSite implements OffSite {

    private static final int USUAL_PORT = 22;

    private final Settings settings;
    private final InstantSource clock;
    private final Patience patience;

    @Inject
    SftpOffSite(Settings settings, InstantSource clock) {
        this(settings, clock, Patience.USUAL);
    }

    SftpOffSite(Settings settings, InstantSource clock, Patience patience) {
        this.settings = settings;
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public PlaceKind kind() {
        return PlaceKind.SFTP;
    }

    @Override
    public Optional<String> place() {
        return Optional.of(settings.get(BackupSettings.SFTP_HOST))
                .filter(host -> !host.isEmpty())
                .map(host ->
                        "sftp://%s@%s%s/%s"
                                .formatted(
                                        settings.get(BackupSettings.SFTP_USER),
                                        host.contains(":") ? "[" + host + "]" : host,
                                        port(),
                                        settings.get(BackupSettings.SFTP_FOLDER)
                                                .replaceFirst("^/", "")));
    }

    @Override
    public void put(Stored file, Supplier<InputStream> content) {
        inFolder(folder -> {
            folder.require();
            folder.clearOldParts(clock.instant());
            folder.put(file, content, clock.instant().plus(patience.whole()));
        });
    }

    @Override
    public void remove(String file) {
        inFolder(folder -> folder.remove(file));
    }

    private void inFolder(Consumer<FarFolder> work) {
        JdkCryptography.choose();
        try (var line = SftpLine.open(Login.from(settings), patience)) {
            work.accept(
                    new FarFolder(line.files(), settings.get(BackupSettings.SFTP_FOLDER), clock));
        } catch (UncheckedIOException failure) {
            throw Faults.of(failure);
        }
    }

    private String port() {
        var port = settings.get(BackupSettings.SFTP_PORT);
        return port == USUAL_PORT ? "" : ":" + port;
    }
}
