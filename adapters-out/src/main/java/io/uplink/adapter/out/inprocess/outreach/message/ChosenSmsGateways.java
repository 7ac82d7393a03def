package io.uplink.adapter.out.inprocess.outreach.message;

import io.uplink.application.outreach.message.SmsSettings;
import io.uplink.application.outreach.message.port.SmsGateway;
import io.uplink.application.outreach.message.port.SmsGateways;
import io.uplink.application.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By the operator's setting; while nobody chose, by whether Uplink runs to be tried out. */
@ApplicationScoped
class ChosenSmsGateways implements SmsGateways {

    private final Map<String, SmsGateway> byName = new TreeMap<>();
    private final Settings settings;
    private final String automatic;

    ChosenSmsGateways(
            @Any Instance<SmsGateway> gateways,
            Settings settings,
            @ConfigProperty(name = "uplink.messages-on-page") boolean onPage) {
        gateways.forEach(gateway -> byName.put(gateway.name(), gateway));
        this.settings = settings;
        this.automatic = onPage ? SmsSettings.DEVELOPMENT : SmsSettings.NONE;
    }

    @Override
    public SmsGateway inForce() {
        var chosen = settings.get(SmsSettings.GATEWAY);
        var name = chosen.equals(SmsSettings.AUTOMATIC) ? automatic : chosen;
        var gateway = byName.get(name);
        if (gateway == null) {
            throw new IllegalStateException("no gateway named " + name);
        }
        return gateway;
    }
}
