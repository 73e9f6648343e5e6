#!/bin/sh
# The hopwatch command: the installed program itself, without a window and without a display. No page is ever loaded that way,
# so Chromium's sandbox for pages has nothing to do; without it the command works for root and inside a hardened service, too.
# Chromium's own complaints (a missing system bus and the like) are not the command's.
exec /opt/Hopwatch/hopwatch --log-level=3 --ozone-platform=headless --disable-gpu --no-sandbox --no-zygote --cli "$@"
