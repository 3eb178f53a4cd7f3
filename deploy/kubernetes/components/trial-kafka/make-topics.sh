#!/usr/bin/env bash
# Makes the topics that are missing: name, partitions, settings. A test compares topics.txt with the event contract.
set -euo pipefail
while read -r name partitions cleanup retention; do
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists \
    --topic "$name" --partitions "$partitions" --replication-factor 1 --config "$cleanup" --config "$retention"
done </topics/topics.txt
