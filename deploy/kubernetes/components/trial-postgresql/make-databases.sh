#!/usr/bin/env bash
# Run once, by the image, in an empty data directory: a database for each service, and a role that owns it. None can
# enter another's.
set -euo pipefail

make_database() {
  psql --quiet --set=ON_ERROR_STOP=1 --set=name="$1" --set=password="$2" --dbname=postgres --username=postgres <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
}

psql --quiet --set=ON_ERROR_STOP=1 --dbname=postgres --username=postgres \
  --command='REVOKE CONNECT, TEMPORARY ON DATABASE postgres, template1 FROM PUBLIC'
make_database "$PETITION_NAME" "$PETITION_PASSWORD"
make_database "$CAMPAIGN_NAME" "$CAMPAIGN_PASSWORD"
make_database "$NOTIFICATION_NAME" "$NOTIFICATION_PASSWORD"
