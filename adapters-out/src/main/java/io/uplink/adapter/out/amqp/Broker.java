package io.uplink.adapter.out.amqp;

import com.rabbitmq.client.ConnectionFactory;
import io.uplink.application.platform.outbox.port.Carrier.Parcel;
import java.io.IOException;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

/** Where RabbitMQ is, as {@code amqp://} or {@code amqps://} says. */
final class Broker {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int HEARTBEAT_SECONDS = 10;

    private final ConnectionFactory factory = new ConnectionFactory();

    Broker(String url) {
        try {
            factory.setUri(url);
            if (url.startsWith("amqps:")) {
                // Of itself the library trusts any certificate.
                factory.useSslProtocol(SSLContext.getDefault());
                factory.enableHostnameVerification();
            }
        } catch (URISyntaxException | GeneralSecurityException | IllegalArgumentException wrong) {
            // Without its cause, which would quote the password.
            throw new IllegalStateException("UPLINK_AMQP_URL is no amqp:// or amqps:// address");
        }
        factory.setConnectionTimeout(CONNECT_MILLIS);
        factory.setHandshakeTimeout(CONNECT_MILLIS);
        factory.setRequestedHeartbeat(HEARTBEAT_SECONDS);
        // What comes back by itself would not know that what was claimed meanwhile was lost.
        factory.setAutomaticRecoveryEnabled(false);
        factory.setTopologyRecoveryEnabled(false);
    }

    /** A line on which everything is declared and which listens for these handlers. */
    Line connect(Collection<String> handlers, Consumer<Parcel> receiver)
            throws IOException, TimeoutException {
        var connection = factory.newConnection("uplink");
        try {
            return new Line(connection, handlers, receiver);
        } catch (IOException | RuntimeException failure) {
            connection.abort();
            throw failure;
        }
    }
}
