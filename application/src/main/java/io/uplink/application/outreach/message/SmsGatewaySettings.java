package io.uplink.application.outreach.message;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** How to speak with any gateway that takes a text by a GET or POST over HTTP. */
@Part
public final class SmsGatewaySettings implements SettingGroup {

    public static final Setting<String> URL =
            Setting.text("sms.http.url", "", 500)
                    .checkedBy(
                            url -> url.isEmpty() || url.matches("https?://[^\\s/]+(/\\S*)?"),
                            "sms.url-unreadable");

    public static final Setting<String> METHOD =
            Setting.choice("sms.http.method", "post", List.of("post", "get"));

    public static final Setting<String> CONTENT =
            Setting.choice("sms.http.content", "json", List.of("json", "form"));

    public static final Setting<String> PHONE_PARAM = name("sms.http.phone-param", "phone");
    public static final Setting<String> MESSAGE_PARAM = name("sms.http.message-param", "message");
    public static final Setting<String> SENDER_PARAM = name("sms.http.sender-param", "sender");

    /** What telephones show as the sender; blank if the gateway knows. */
    public static final Setting<String> SENDER = Setting.text("sms.http.sender", "", 20);

    public static final Setting<String> PHONE_FORMAT =
            Setting.choice("sms.http.phone-format", "digits", List.of("digits", "plus", "local"));

    public static final Setting<String> AUTH =
            Setting.choice(
                    "sms.http.auth",
                    "bearer",
                    List.of("none", "bearer", "basic", "api-key", "header"));

    /** The header's name where none of the usual ones is right. */
    public static final Setting<String> AUTH_HEADER =
            Setting.text("sms.http.auth-header", "", 60)
                    .checkedBy(header -> header.matches("[A-Za-z0-9-]*"), "sms.header-unreadable");

    public static final Setting<String> SECRET = Setting.secret("sms.http.secret", 500);

    /** Fixed parameters, one {@code name=value} a line; {@code {secret}} stands for the secret. */
    public static final Setting<String> EXTRA =
            Setting.longText("sms.http.extra", "", 2_000)
                    .checkedBy(
                            text ->
                                    text.lines()
                                            .allMatch(line ->
                                                    line.isBlank() || line.indexOf('=') > 0),
                            "sms.extra-unreadable");

    /** Where our own reference goes; blank if the gateway takes none. */
    public static final Setting<String> REFERENCE_PARAM = name("sms.http.reference-param", "");

    /** Whether the gateway sends a text once however often it gets the same reference. */
    public static final Setting<Boolean> REPEAT_SAFE = Setting.yesNo("sms.http.repeat-safe", false);

    /** JSON pointers, the first that is there counts; blank if the status says it all. */
    public static final Setting<String> OK_POINTER = pointers("sms.http.ok-pointer");

    public static final Setting<String> OK_PATTERN = pattern("sms.http.ok-pattern");
    public static final Setting<String> RETRY_PATTERN = pattern("sms.http.retry-pattern");
    public static final Setting<String> ID_POINTER = pointers("sms.http.id-pointer");

    public static final Setting<Integer> TIMEOUT_SECONDS =
            Setting.number("sms.http.timeout-seconds", 10, 1, 60);

    /** The last part of the address where the gateway reports; blank if it does not. */
    public static final Setting<String> REPORT_SECRET =
            Setting.secret("sms.http.report-secret", 100)
                    .checkedBy(
                            secret -> secret.isEmpty() || secret.matches("[A-Za-z0-9_-]{20,}"),
                            "sms.report-secret-weak");

    public static final Setting<String> REPORT_ID = name("sms.http.report-id", "id");
    public static final Setting<String> REPORT_STATUS = name("sms.http.report-status", "status");

    public static final Setting<String> REPORT_DELIVERED =
            Setting.text(
                    "sms.http.report-delivered",
                    "delivered, success, DeliveredToTerminal, DELIVRD",
                    300);

    public static final Setting<String> REPORT_UNDELIVERED =
            Setting.text(
                    "sms.http.report-undelivered",
                    "undelivered, failed, rejected, expired, AbsentSubscriber,"
                            + " DeliveryImpossible, UNDELIV",
                    300);

    @Override
    public String name() {
        return "sms-gateway";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(
                URL,
                METHOD,
                CONTENT,
                PHONE_PARAM,
                MESSAGE_PARAM,
                PHONE_FORMAT,
                SENDER_PARAM,
                SENDER,
                AUTH,
                AUTH_HEADER,
                SECRET,
                EXTRA,
                REFERENCE_PARAM,
                REPEAT_SAFE,
                OK_POINTER,
                OK_PATTERN,
                RETRY_PATTERN,
                ID_POINTER,
                TIMEOUT_SECONDS,
                REPORT_SECRET,
                REPORT_ID,
                REPORT_STATUS,
                REPORT_DELIVERED,
                REPORT_UNDELIVERED);
    }

    private static Setting<String> name(String key, String usual) {
        return Setting.text(key, usual, 60)
                .checkedBy(name -> name.matches("[\\w.\\[\\]-]*"), "sms.name-unreadable");
    }

    private static Setting<String> pointers(String key) {
        return Setting.text(key, "", 300)
                .checkedBy(
                        text -> text.isEmpty() || text.matches("/\\S*( +/\\S*)*"),
                        "sms.pointer-unreadable");
    }

    private static Setting<String> pattern(String key) {
        return Setting.text(key, "", 300)
                .checkedBy(SmsGatewaySettings::isPattern, "sms.pattern-unreadable");
    }

    private static boolean isPattern(String typed) {
        try {
            return Pattern.compile(typed).pattern().equals(typed);
        } catch (PatternSyntaxException unreadable) {
            return false;
        }
    }
}
