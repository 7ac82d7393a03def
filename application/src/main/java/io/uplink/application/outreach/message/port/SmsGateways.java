package io.uplink.application.outreach.message.port;

/** The gateways that there are. */
public interface SmsGateways {

    /** The one that the operator chose. */
    SmsGateway inForce();
}
