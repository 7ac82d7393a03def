package io.uplink.application.shared;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a role can allow. The catalogue holds only what a use case asks for; other areas add theirs
 * when they are built.
 */
public enum Permission {
    DASHBOARD_VIEW,
    CUSTOMERS_VIEW,
    CUSTOMERS_CREATE,
    CUSTOMERS_EDIT,
    CUSTOMERS_DELETE,
    CUSTOMERS_IMPORT,
    CUSTOMERS_EXPORT,
    CUSTOMERS_PRIVACY,
    TICKETS_VIEW,
    TICKETS_CREATE,
    TICKETS_EDIT,
    TICKETS_DELETE,
    TICKETS_ASSIGN,
    TICKETS_CLAIM,
    TICKETS_REPLY,
    TICKETS_ESCALATE,
    TICKETS_CLOSE,
    TICKETS_RESOLVE_ANYWAY,
    TICKETS_REOPEN,
    TICKETS_FEES,
    TICKETS_LINK,
    TICKETS_SLA,
    TICKETS_SHARE,
    TICKETS_RULES,
    COMPLAINTS_VIEW,
    COMPLAINTS_CREATE,
    COMPLAINTS_EDIT,
    COMPLAINTS_APPROVE,
    COMPLAINTS_REJECT,
    COMPLAINTS_CONVERT,
    COMPLAINTS_EXPORT,
    TEAMS_VIEW,
    TEAMS_MANAGE,
    BRANCHES_VIEW,
    BRANCHES_MANAGE,
    USERS_VIEW,
    USERS_MANAGE,
    ROLES_MANAGE,
    SETTINGS_VIEW,
    SETTINGS_MANAGE,
    WEBHOOKS_MANAGE,
    MESSAGES_VIEW,
    MESSAGES_RESEND,
    TEMPLATES_MANAGE,
    ANNOUNCEMENTS_MANAGE,
    LOGS_VIEW,
    REPORTS_VIEW,
    PACKAGES_VIEW,
    PACKAGES_MANAGE,
    SITE_MANAGE,
    ORDERS_VIEW,
    ORDERS_CREATE,
    ORDERS_MANAGE,
    ORDERS_CONVERT,
    LEADS_VIEW,
    LEADS_MANAGE,
    SALESPERSONS_VIEW,
    SALESPERSONS_MANAGE,
    COMMISSIONS_VIEW,
    COMMISSIONS_PAY,
    ACCOUNTING_VIEW,
    ACCOUNTING_CHART,
    ACCOUNTING_POST,
    ACCOUNTING_CLOSE_PERIOD,
    ACCOUNTING_REOPEN_PERIOD,
    ACCOUNTING_INVOICES,
    ACCOUNTING_PRODUCTS,
    PAYMENTS_VIEW,
    PAYMENTS_MANAGE,
    PAYMENTS_REFUND,
    PAYMENTS_STK,
    PLATFORM_VIEW,
    PLATFORM_OPERATE;

    /** As stored and shown: {@code tickets.view}. */
    public String key() {
        var name = name().toLowerCase(java.util.Locale.ROOT);
        var cut = name.indexOf('_');
        return name.substring(0, cut) + "." + name.substring(cut + 1).replace('_', '-');
    }

    /** The part before the dot, {@code tickets}. */
    public String area() {
        var key = key();
        return key.substring(0, key.indexOf('.'));
    }

    public static Optional<Permission> ofKey(String key) {
        return Arrays.stream(values()).filter(permission -> permission.key().equals(key)).findAny();
    }
}
