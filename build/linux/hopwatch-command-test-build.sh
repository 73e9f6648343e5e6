#!/bin/sh
# For test builds alone, whose Electron 25 ends with a fault on the headless platform: they need a display, real or virtual.
set -- /opt/Hopwatch/hopwatch --log-level=3 --disable-gpu --no-sandbox --no-zygote --cli "$@"
if [ -z "$DISPLAY" ] && command -v xvfb-run >/dev/null 2>&1; then
    exec xvfb-run --auto-servernum "$@"
fi
exec "$@"
