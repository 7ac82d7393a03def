package io.uplink.application.shared;

import java.util.List;

/** The settings that one feature reads, so that one page can show them all. */
public interface SettingGroup {

    /** Where the page puts them, such as {@code tickets}; its words are {@code group.<name>}. */
    String name();

    List<Setting<?>> settings();
}
