package io.uplink.adapter.in.schedule.platform.key;

import io.uplink.application.platform.key.ResealSecrets;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class KeyRotation implements Job {

    private final ResealSecrets resealSecrets;

    KeyRotation(ResealSecrets resealSecrets) {
        this.resealSecrets = resealSecrets;
    }

    @Override
    public String name() {
        return "keys.reseal";
    }

    /** A new key comes with a restart; who cannot wait runs it from the jobs page. */
    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public String run() {
        var outcome = resealSecrets.execute(new Actor.Job(name()));
        return outcome.resealed()
                + " secrets sealed anew"
                + (outcome.stuck() == 0
                        ? ", none is under an older key"
                        : ", " + outcome.stuck() + " cannot be opened: their key is missing");
    }
}
