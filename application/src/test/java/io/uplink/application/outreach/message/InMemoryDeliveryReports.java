package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.DeliveryReports;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reports in the order they came. */
public final class InMemoryDeliveryReports implements DeliveryReports {

    private record Report(Instant at, String providerId, String status, String raw) {}

    private final List<Report> reports = new ArrayList<>();

    @Override
    public boolean keep(UUID id, Instant at, String providerId, String status, String raw) {
        if (statuses(providerId).contains(status)) {
            return false;
        }
        return reports.add(new Report(at, providerId, status, raw));
    }

    @Override
    public List<String> statuses(String providerId) {
        return reports.stream()
                .filter(report -> report.providerId().equals(providerId))
                .map(Report::status)
                .toList();
    }

    @Override
    public int prune(Instant before, int most) {
        var count = reports.size();
        reports.removeIf(report -> report.at().isBefore(before));
        return count - reports.size();
    }

    public List<String> raw() {
        return reports.stream().map(Report::raw).toList();
    }
}
