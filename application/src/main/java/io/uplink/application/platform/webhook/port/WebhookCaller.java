package io.uplink.application.platform.webhook.port;

import io.uplink.domain.platform.webhook.WebhookAddress;
import java.util.List;
import java.util.UUID;

/** Calls the programs of others. Never within a unit of work. */
public interface WebhookCaller {

    Answer call(Call call);

    /** Whether an address without TLS may be called, which on a server is never so. */
    boolean allowsPlain(WebhookAddress address);

    /**
     * What to say where.
     *
     * @param secrets the signature is made with each of them
     */
    record Call(UUID id, WebhookAddress address, String topic, String body, List<String> secrets) {

        public Call {
            secrets = List.copyOf(secrets);
        }

        @Override
        public String toString() {
            return "Call[" + id + "]";
        }
    }

    /** What came of it. */
    sealed interface Answer {

        /** It answered; {@code said} are the first words of the answer. */
        record Answered(int status, String said) implements Answer {}

        /** It cannot be called from here: its address is one of the inside. */
        record Forbidden(String why) implements Answer {}

        /** It could not be reached, or did not answer in time; whether it took it nobody knows. */
        record Failed(String why) implements Answer {}
    }
}
