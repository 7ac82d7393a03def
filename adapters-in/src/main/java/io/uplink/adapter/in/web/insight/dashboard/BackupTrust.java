package io.uplink.adapter.in.web.insight.dashboard;

import io.uplink.adapter.in.web.insight.dashboard.DashboardView.TrustLine;
import io.uplink.adapter.in.web.platform.backup.BackupWords;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.platform.backup.ShowDrillHealth;
import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.Placement;
import jakarta.enterprise.context.RequestScoped;

/** Says to who operates Uplink whether its backups can be restored. */
@RequestScoped
class BackupTrust {

    private final ShowDrillHealth showDrillHealth;
    private final BackupWords words;
    private final Actors actors;

    BackupTrust(ShowDrillHealth showDrillHealth, BackupWords words, Actors actors) {
        this.showDrillHealth = showDrillHealth;
        this.words = words;
        this.actors = actors;
    }

    TrustLine trust() {
        var actor = actors.current();
        if (!actor.may(Permission.PLATFORM_OPERATE, Placement.company())) {
            return new TrustLine("", true);
        }
        var shown = showDrillHealth.execute(actor);
        return new TrustLine(words.trust(shown.health(), shown.good()), shown.good());
    }
}
