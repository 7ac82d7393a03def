package io.uplink.adapter.in.web.care.ticket.pages;

import java.util.Locale;

/** The changes of a ticket that ask for something first. */
enum Act {
    RESOLVE,
    HOLD,
    REOPEN,
    CLOSE,
    ASSIGN,
    ESCALATE,
    PRIORITY,
    EDIT,
    FIELDS,
    DELETE,
    FEES,
    PAYMENT,
    FILES;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title(TicketMessages words) {
        return switch (this) {
            case RESOLVE -> words.resolveTitle();
            case HOLD -> words.holdTitle();
            case REOPEN -> words.reopenTitle();
            case CLOSE -> words.closeTitle();
            case ASSIGN -> words.assignTitle();
            case ESCALATE -> words.escalateTitle();
            case PRIORITY -> words.changePriority();
            case EDIT -> words.editTitle();
            case FIELDS -> words.fieldsTitle();
            case DELETE -> words.deleteTitle();
            case FEES -> words.addFeeTitle();
            case PAYMENT -> words.markPaid();
            case FILES -> words.addFileTitle();
        };
    }

    String hint(TicketMessages words) {
        return switch (this) {
            case CLOSE -> words.closeHint();
            case DELETE -> words.deleteHint();
            case PRIORITY -> words.priorityHint();
            case FILES -> words.filesHint();
            case RESOLVE, HOLD, REOPEN, ASSIGN, ESCALATE, EDIT, FIELDS, FEES, PAYMENT -> "";
        };
    }

    String button(TicketMessages words) {
        return switch (this) {
            case RESOLVE -> words.resolve();
            case HOLD -> words.hold();
            case REOPEN -> words.reopen();
            case CLOSE -> words.close();
            case ASSIGN -> words.assign();
            case ESCALATE -> words.escalate();
            case PRIORITY, EDIT, FIELDS, PAYMENT -> words.save();
            case DELETE -> words.delete();
            case FEES -> words.addFee();
            case FILES -> words.upload();
        };
    }
}
