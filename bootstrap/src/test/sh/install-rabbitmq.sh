#!/bin/sh
# Installs Debian's RabbitMQ for the test with a broker; for root on Debian or Ubuntu alone. Its own
# service is not wanted: the test starts one on ports and folders of its own.
set -eu
export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1
apt-get install -y --no-install-recommends rabbitmq-server && exit 0
apt-get update
apt-get install -y --no-install-recommends rabbitmq-server
