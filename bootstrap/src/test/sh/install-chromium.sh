#!/bin/sh
# Installs Debian's Chromium for the browser tests; for root on Debian or Ubuntu alone.
set -eu
export DEBIAN_FRONTEND=noninteractive
apt-get install -y --no-install-recommends chromium fonts-liberation && exit 0
apt-get update
apt-get install -y --no-install-recommends chromium fonts-liberation
