package io.uplink.adapter.out.daraja;

import com.fasterxml.jackson.databind.JsonNode;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.money.mpesa.ResultCode.Meaning;

/** How a call to Daraja ended. */
sealed interface Reply {

    /** It said something. */
    record Answered(int status, JsonNode body) implements Reply {

        private static final int GOOD = 200;

        boolean good() {
            return status == GOOD && code().isEmpty();
        }

        /** Of an error; empty if it is none. */
        String code() {
            return JsonNotices.text(body, "errorCode");
        }

        String words() {
            var error = JsonNotices.text(body, "errorMessage");
            return error.isEmpty() ? JsonNotices.text(body, "ResponseDescription") : error;
        }

        ResultCode error() {
            return new ResultCode(code().isEmpty() ? "http-" + status : code());
        }

        boolean badToken() {
            return status == 401 || new ResultCode(code()).meaning() == Meaning.BAD_TOKEN;
        }

        /** It could not just now; the same may go well in a moment. */
        boolean busy() {
            return (status >= 500 && new ResultCode(code()).meaning() == Meaning.BUSY)
                    || status == 429
                    || status >= 502;
        }
    }

    /** It never left. */
    record NotSent(String why) implements Reply {}

    /** It left, and no answer came: it may have been done or not. */
    record Silent(String why) implements Reply {}
}
