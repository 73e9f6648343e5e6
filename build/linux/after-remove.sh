#!/bin/sh
set -e
# An upgrade leaves all of it to the new version. dpkg gives a word, rpm the number of versions that remain.
case "$1" in
    remove | purge | 0) ;;
    *) exit 0 ;;
esac

if [ -f '/etc/apparmor.d/${executable}' ]; then
    if command -v apparmor_parser >/dev/null 2>&1 && apparmor_status --enabled >/dev/null 2>&1; then
        apparmor_parser --remove '/etc/apparmor.d/${executable}' || true
    fi
    rm -f '/etc/apparmor.d/${executable}'
fi

if command -v update-desktop-database >/dev/null 2>&1; then
    update-desktop-database -q /usr/share/applications || true
fi
