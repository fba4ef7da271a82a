import json
import shutil
import subprocess
from datetime import UTC, date, datetime

import pytest

from policyeditor.policy.scalars import read_scalar

TABLE = {
    "": None,
    "~": None,
    "Null": None,
    "yes": True,
    "ON": True,
    "no": False,
    "Off": False,
    "y": "y",
    "n": "n",
    "010": 8,
    "0o10": "0o10",
    "0x1F": 31,
    "0b101": 5,
    "1_000": 1000,
    "1,000": 1000,
    "-7": -7,
    "089": "089",
    "1:30": 5400,
    "12:30:45": 45045,
    "1.10": 1.1,
    "1.": 1.0,
    ".": ".",
    "1e3": "1e3",
    "1.5e+3": 1500.0,
    "=": "=",
    "2024-02-29": date(2024, 2, 29),
    "2024-2-9": date(2024, 2, 9),
    "2023-02-29": "2023-02-29",
    "2024-13-45": "2024-13-45",
    "0000-01-01": "0000-01-01",
    "10000-01-01": "10000-01-01",
    "Privacy Policy": "Privacy Policy",
    "/en/privacy/": "/en/privacy/",
    "隐私政策": "隐私政策",
    ".inf": ".inf",
    ".nan": ".nan",
    ":symbol": ":symbol",
    "9" * 5000: "9" * 5000,
}


@pytest.mark.parametrize(("text", "value"), TABLE.items(), ids=lambda value: repr(value)[:20])
def test_unquoted_values_mean_what_the_site_takes_them_for(text: str, value: object) -> None:
    read = read_scalar(text)
    assert read == value
    assert type(read) is type(value)


def test_times_are_given_in_utc() -> None:
    expected = datetime(2024, 1, 2, 8, 11, 12, tzinfo=UTC)
    assert read_scalar("2024-01-02 10:11:12 +0200") == expected
    assert read_scalar("2024-01-02T08:11:12Z") == expected
    assert read_scalar("2024-01-02 25:11:12") == "2024-01-02 25:11:12"


@pytest.mark.skipif(shutil.which("ruby") is None, reason="needs Ruby, whose Psych is the yardstick")
def test_psych_agrees() -> None:
    plain = [text for text, value in TABLE.items() if not isinstance(value, date) and text != "="]
    asked = [text for text in plain if not text.startswith((".i", ".n", ":", "9999", "0000"))]
    script = (
        "require 'psych'; require 'json'; s = Psych::ScalarScanner.new(Psych::ClassLoader.new);"
        "puts JSON.generate(JSON.parse(STDIN.read).map { |t| s.tokenize(t) })"
    )
    done = subprocess.run(
        ["ruby", "-e", script], input=json.dumps(asked), capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == [read_scalar(text) for text in asked]
