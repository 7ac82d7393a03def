package io.uplink.domain.money.mpesa;

/** What Safaricom calls a request that it took. */
public record PushTicket(String merchantRequest, String checkoutRequest) {}
