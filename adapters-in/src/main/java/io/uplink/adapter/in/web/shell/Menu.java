package io.uplink.adapter.in.web.shell;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The side menu: what the reader may open, by area. */
public final class Menu {

    /**
     * Entries under one head.
     *
     * @param entries never empty
     */
    public record Group(String name, List<Entry> entries) {}

    /**
     * One page.
     *
     * @param icon of Tabler, without its prefix
     * @param current whether the reader is on it or below it
     */
    public record Entry(String path, String icon, String name, boolean current) {}

    /** {@code permission} is empty for a page that everybody may open. */
    private record Place(String path, String icon, String name, Optional<Permission> permission) {

        Place(String path, String icon, String name, Permission permission) {
            this(path, icon, name, Optional.of(permission));
        }
    }

    private record Area(String name, List<Place> places) {}

    private Menu() {}

    static List<Group> of(Actor reader, String path, ShellMessages words) {
        var areas = areas(words);
        var current =
                areas.stream()
                        .flatMap(area -> area.places().stream().map(Place::path))
                        .filter(place -> path.equals(place) || path.startsWith(place + "/"))
                        .max(Comparator.comparingInt(String::length));
        return areas.stream()
                .map(area -> new Group(area.name(), allowed(area, reader, current)))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private static List<Entry> allowed(Area area, Actor reader, Optional<String> current) {
        return area.places().stream()
                .filter(place ->
                        place.permission()
                                .map(needed -> reader.reach(needed).isPresent())
                                .orElse(true))
                .map(place ->
                        new Entry(
                                place.path(),
                                place.icon(),
                                place.name(),
                                current.equals(Optional.of(place.path()))))
                .toList();
    }

    private static List<Area> areas(ShellMessages words) {
        return List.of(
                new Area(
                        words.desk(),
                        List.of(
                                new Place(
                                        "/dashboard",
                                        "layout-dashboard",
                                        words.dashboard(),
                                        Permission.DASHBOARD_VIEW),
                                new Place(
                                        "/wallboard",
                                        "device-tv",
                                        words.wallboard(),
                                        Permission.DASHBOARD_VIEW),
                                new Place(
                                        "/tickets",
                                        "ticket",
                                        words.tickets(),
                                        Permission.TICKETS_VIEW),
                                new Place(
                                        "/complaints",
                                        "mood-sad",
                                        words.complaints(),
                                        Permission.COMPLAINTS_VIEW),
                                new Place(
                                        "/desk",
                                        "message-2-bolt",
                                        words.prepared(),
                                        Permission.TICKETS_REPLY),
                                new Place(
                                        "/customers",
                                        "users",
                                        words.customers(),
                                        Permission.CUSTOMERS_VIEW))),
                new Area(
                        words.outreach(),
                        List.of(
                                new Place(
                                        "/announcements",
                                        "speakerphone",
                                        words.announcements(),
                                        Optional.empty()),
                                new Place(
                                        "/messages",
                                        "message-2",
                                        words.messages(),
                                        Permission.MESSAGES_VIEW),
                                new Place(
                                        "/messages/templates",
                                        "template",
                                        words.templates(),
                                        Permission.TEMPLATES_MANAGE))),
                sales(words),
                money(words),
                organisation(words),
                new Area(
                        words.insight(),
                        List.of(
                                new Place(
                                        "/reports/sla",
                                        "chart-bar",
                                        words.slaReport(),
                                        Permission.REPORTS_VIEW),
                                new Place(
                                        "/reports/daily",
                                        "calendar-stats",
                                        words.dailySummary(),
                                        Permission.REPORTS_VIEW),
                                new Place(
                                        "/activity",
                                        "history",
                                        words.activity(),
                                        Permission.LOGS_VIEW),
                                new Place(
                                        "/customers/access-log",
                                        "eye",
                                        words.looks(),
                                        Permission.CUSTOMERS_PRIVACY))),
                system(words));
    }

    private static Area sales(ShellMessages words) {
        return new Area(
                words.sales(),
                List.of(
                        new Place("/leads", "user-question", words.leads(), Permission.LEADS_VIEW),
                        new Place(
                                "/orders", "shopping-cart", words.orders(), Permission.ORDERS_VIEW),
                        new Place(
                                "/salespersons",
                                "trophy",
                                words.salespeople(),
                                Permission.SALESPERSONS_VIEW),
                        new Place(
                                "/commissions",
                                "pig-money",
                                words.commissions(),
                                Permission.COMMISSIONS_VIEW),
                        new Place(
                                "/packages", "package", words.packages(), Permission.PACKAGES_VIEW),
                        new Place(
                                "/site/edit",
                                "world",
                                words.publicPage(),
                                Permission.SITE_MANAGE)));
    }

    private static Area money(ShellMessages words) {
        return new Area(
                words.money(),
                List.of(
                        new Place("/money", "coins", words.overview(), Permission.PAYMENTS_VIEW),
                        new Place(
                                "/invoices",
                                "file-invoice",
                                words.invoices(),
                                Permission.PAYMENTS_VIEW),
                        new Place("/quotes", "file-text", words.quotes(), Permission.PAYMENTS_VIEW),
                        new Place(
                                "/subscriptions",
                                "repeat",
                                words.subscriptions(),
                                Permission.PAYMENTS_VIEW),
                        new Place("/payments", "cash", words.payments(), Permission.PAYMENTS_VIEW),
                        new Place("/ageing", "hourglass", words.ageing(), Permission.PAYMENTS_VIEW),
                        new Place(
                                "/products",
                                "package",
                                words.products(),
                                Permission.ACCOUNTING_PRODUCTS),
                        new Place(
                                "/tax-codes",
                                "percentage",
                                words.taxes(),
                                Permission.ACCOUNTING_PRODUCTS),
                        new Place(
                                "/ledger/journal",
                                "book-2",
                                words.journal(),
                                Permission.ACCOUNTING_VIEW),
                        new Place(
                                "/ledger/accounts",
                                "list-tree",
                                words.accounts(),
                                Permission.ACCOUNTING_VIEW),
                        new Place(
                                "/ledger/trial-balance",
                                "scale",
                                words.trialBalance(),
                                Permission.ACCOUNTING_VIEW),
                        new Place(
                                "/ledger/period",
                                "lock",
                                words.periodLock(),
                                Permission.ACCOUNTING_VIEW),
                        new Place(
                                "/mpesa/payments",
                                "device-mobile-dollar",
                                words.mobilePayments(),
                                Permission.PAYMENTS_VIEW),
                        new Place(
                                "/mpesa/payouts",
                                "arrow-back-up",
                                words.mobilePayouts(),
                                Permission.PAYMENTS_VIEW),
                        new Place(
                                "/mpesa/balances",
                                "wallet",
                                words.mobileBalances(),
                                Permission.PAYMENTS_VIEW),
                        new Place(
                                "/mpesa/proof",
                                "checkup-list",
                                words.mobileProof(),
                                Permission.PAYMENTS_MANAGE),
                        new Place(
                                "/mpesa/calls",
                                "phone-incoming",
                                words.mobileCalls(),
                                Permission.PAYMENTS_MANAGE),
                        new Place(
                                "/settings/shortcodes",
                                "building-store",
                                words.shortcodes(),
                                Permission.SETTINGS_MANAGE)));
    }

    private static Area organisation(ShellMessages words) {
        return new Area(
                words.organisation(),
                List.of(
                        new Place("/people", "id-badge-2", words.people(), Permission.USERS_VIEW),
                        new Place("/roles", "shield-lock", words.roles(), Permission.ROLES_MANAGE),
                        new Place("/teams", "users-group", words.teams(), Permission.TEAMS_VIEW),
                        new Place(
                                "/branches",
                                "building",
                                words.branches(),
                                Permission.BRANCHES_VIEW),
                        new Place(
                                "/departments",
                                "sitemap",
                                words.departments(),
                                Permission.BRANCHES_VIEW)));
    }

    private static Area system(ShellMessages words) {
        return new Area(
                words.system(),
                List.of(
                        new Place(
                                "/settings",
                                "settings",
                                words.settings(),
                                Permission.SETTINGS_VIEW),
                        new Place(
                                "/platform/outbox",
                                "send",
                                words.deliveries(),
                                Permission.PLATFORM_VIEW),
                        new Place(
                                "/platform/jobs",
                                "clock-play",
                                words.jobs(),
                                Permission.PLATFORM_VIEW),
                        new Place(
                                "/platform/backups",
                                "database-export",
                                words.backups(),
                                Permission.PLATFORM_VIEW)));
    }
}
