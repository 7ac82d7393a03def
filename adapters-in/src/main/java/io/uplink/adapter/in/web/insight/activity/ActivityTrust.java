package io.uplink.adapter.in.web.insight.activity;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.insight.activity.ActivityViews.Trust;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Messages;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.application.insight.activity.ShowActivityTrust;
import io.uplink.application.insight.activity.port.ActivityChain.Watch;
import io.uplink.application.shared.Permission;
import io.uplink.domain.insight.activity.ChainPass.Broken;
import jakarta.enterprise.context.RequestScoped;
import java.text.NumberFormat;

/** Says in the reader's words whether somebody changed the log behind our back. */
@RequestScoped
public class ActivityTrust {

    private static final Trust NOTHING = new Trust("", true);

    private final ShowActivityTrust showActivityTrust;
    private final Actors actors;
    private final Reader reader;
    private final Times times;

    ActivityTrust(ShowActivityTrust showActivityTrust, Actors actors, Reader reader, Times times) {
        this.showActivityTrust = showActivityTrust;
        this.actors = actors;
        this.reader = reader;
        this.times = times;
    }

    Trust trust() {
        return told(showActivityTrust.execute(actors.current()));
    }

    /** Only what is wrong, for pages that are about something else. */
    public Trust alarm() {
        if (actors.current().reach(Permission.LOGS_VIEW).isEmpty()) {
            return NOTHING;
        }
        var trust = trust();
        return trust.good() ? NOTHING : trust;
    }

    private Trust told(Watch watch) {
        if (watch.broken().isPresent()) {
            return new Trust(told(watch.broken().get()), false);
        }
        return new Trust(
                watch.endedAt()
                        .filter(_ -> watch.entries() > 0)
                        .map(at ->
                                words().unchanged(
                                                NumberFormat.getIntegerInstance(
                                                                reader.language().locale())
                                                        .format(watch.entries()),
                                                times.since(at)))
                        .orElseGet(() -> words().notChecked()),
                true);
    }

    private String told(Broken broken) {
        return words().broken(
                        broken.block(),
                        Messages.error("activity." + broken.fault().key(), reader.language()));
    }

    private ActivityMessages words() {
        return MessageBundles.get(
                ActivityMessages.class, Localized.Literal.of(reader.language().code()));
    }
}
