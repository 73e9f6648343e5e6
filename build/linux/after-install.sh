#!/bin/sh
set -e
folder='/opt/${sanitizedProductName}'

# Chromium's sandbox uses user namespaces; only a kernel without them needs the setuid program.
if [ -L /proc/self/ns/user ] && unshare --user true 2>/dev/null; then
    chmod 0755 "$folder/chrome-sandbox"
else
    chmod 4755 "$folder/chrome-sandbox"
fi

# Ubuntu 24.04 and newer give user namespaces only to programs with an AppArmor profile; older ones can't read this profile.
if command -v apparmor_parser >/dev/null 2>&1 && apparmor_parser --skip-kernel-load "$folder/resources/apparmor-profile" >/dev/null 2>&1; then
    install -m 644 "$folder/resources/apparmor-profile" '/etc/apparmor.d/${executable}'
    if apparmor_status --enabled >/dev/null 2>&1; then
        apparmor_parser --replace --write-cache --skip-read-cache '/etc/apparmor.d/${executable}' || true
    fi
fi

if command -v update-desktop-database >/dev/null 2>&1; then
    update-desktop-database -q /usr/share/applications || true
fi
