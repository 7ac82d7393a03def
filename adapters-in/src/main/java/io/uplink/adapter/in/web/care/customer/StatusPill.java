package io.uplink.adapter.in.web.care.customer;

import io.quarkus.qute.TemplateData;
import io.uplink.domain.care.customer.CustomerStatus;

/**
 * How a status looks; its word is in the bundle under {@code code}.
 *
 * @param look class of the pill
 * @param icon name of the icon
 */
@TemplateData
public record StatusPill(String code, String look, String icon) {

    static StatusPill of(CustomerStatus status) {
        return switch (status) {
            case PENDING -> new StatusPill(status.code(), "", "clock");
            case ACTIVE -> new StatusPill(status.code(), "ok", "wifi");
            case SUSPENDED -> new StatusPill(status.code(), "warn", "player-pause");
            case DISCONNECTED -> new StatusPill(status.code(), "bad", "plug-off");
        };
    }
}
