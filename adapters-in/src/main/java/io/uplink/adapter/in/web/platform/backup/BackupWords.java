package io.uplink.adapter.in.web.platform.backup;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.shared.Messages;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.application.platform.backup.port.BackupQueries.Trouble;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.platform.backup.DrillHealth;
import jakarta.enterprise.context.RequestScoped;

/** What went wrong and how far copies can be trusted, in the reader's words. */
@RequestScoped
public class BackupWords {

    private final Reader reader;
    private final Times times;

    BackupWords(Reader reader, Times times) {
        this.reader = reader;
        this.times = times;
    }

    /** A sentence on the last try. */
    public String trust(DrillHealth health, boolean good) {
        if (health.endedAt().isEmpty()) {
            return words().neverTried();
        }
        var span = times.since(health.endedAt().get());
        if (health.fault().isPresent()) {
            return words().trialFailed(span, fault(health.fault().get()));
        }
        return good ? words().proven(span) : words().trialOld(span);
    }

    String fault(BackupFault fault) {
        return Messages.error("backup." + fault.key(), reader.language());
    }

    /** With what the tool said behind it, for whoever repairs it. */
    String trouble(Trouble trouble) {
        return trouble.detail().isEmpty()
                ? fault(trouble.fault())
                : fault(trouble.fault()) + " (" + trouble.detail() + ")";
    }

    private BackupMessages words() {
        return MessageBundles.get(
                BackupMessages.class, Localized.Literal.of(reader.language().code()));
    }
}
