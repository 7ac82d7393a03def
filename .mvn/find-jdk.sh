# Sourced by mvnw and run: sets JAVA_HOME to a JDK 25 or newer, wherever this machine keeps one.

is_new_enough() {
    [ -x "$1/bin/javac" ] || return 1
    version=$("$1/bin/javac" -version 2>/dev/null) || return 1
    version=${version#javac }
    version=${version%%[!0-9]*}
    [ -n "$version" ] && [ "$version" -ge 25 ]
}

find_jdk() {
    for home in "${JAVA_HOME:-}" "${JAVA25_HOME:-}" /usr/lib/jvm/* \
        "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/jdk* /opt/java/*; do
        if [ -n "$home" ] && is_new_enough "$home"; then
            JAVA_HOME=$home
            export JAVA_HOME
            return 0
        fi
    done
    echo "Uplink needs a JDK 25 or newer and found none." >&2
    echo "Install one, for example Temurin 25, or set JAVA_HOME to it." >&2
    return 1
}
