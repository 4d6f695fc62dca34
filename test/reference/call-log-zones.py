# Clock readings by Python's zoneinfo (IANA tzdata), for test/core/call-log/zone-clock.test.ts.
# python3 call-log-zones.py > call-log-zones.json
import json
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

ZONES = ["Europe/Berlin", "America/New_York", "Asia/Shanghai", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Sao_Paulo", "Atlantic/Azores"]
rows, changes = [], []
for name in ZONES:
    zone = ZoneInfo(name)
    for index in range(60):
        moment = datetime(2017, 1, 3, tzinfo=timezone.utc) + timedelta(hours=1427 * index, minutes=13 * index)
        offset = moment.astimezone(zone).utcoffset().total_seconds()
        rows.append([name, int(moment.timestamp()), int(offset)])
    moment = datetime(2017, 1, 1, tzinfo=timezone.utc)
    before = moment.astimezone(zone).utcoffset()
    while moment < datetime(2027, 1, 1, tzinfo=timezone.utc):
        moment += timedelta(minutes=30)
        after = moment.astimezone(zone).utcoffset()
        if after != before:
            changes.append([name, int(moment.timestamp()), int(before.total_seconds()), int(after.total_seconds())])
            before = after
print("{\n\"offsets\": [\n" + ",\n".join(json.dumps(r) for r in rows) + "\n],\n\"changes\": [\n" + ",\n".join(json.dumps(r) for r in changes) + "\n]\n}")
