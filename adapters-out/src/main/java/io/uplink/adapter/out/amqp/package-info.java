/** RabbitMQ, where the operator has one. */
@NullMarked
package io.uplink.adapter.out.amqp;

import org.jspecify.annotations.NullMarked;
