"""The record of many seeds is of the present programs."""

from lab import records
from lab.seeds import record


def test_the_record_is_of_the_present_programs(root):
    now = record.present(root, root / "build")
    aged = records.aged(root, "seeds", now)
    assert not aged, (
        f"lab/records/seeds.txt is older than {', '.join(aged)}: type make "
        "records, which takes half an hour, and commit lab/records"
    )
