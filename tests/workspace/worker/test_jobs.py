"""Pieces of work in processes of their own: results, failures, limits."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType

import pytest

from policyeditor.errors import TextError, WorkError
from policyeditor.policy.text import read_text
from policyeditor.workspace.worker.jobs import Jobs


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_work_is_done_elsewhere_and_the_process_kept(jobs: Jobs) -> None:
    first, second = jobs.run(os.getpid), jobs.run(os.getpid)
    assert first == second != os.getpid()


def test_values_come_back_as_they_are(jobs: Jobs) -> None:
    assert jobs.run(read_text, b"a\r\nb") == read_text(b"a\r\nb")


def test_an_expected_failure_comes_back_as_itself(jobs: Jobs) -> None:
    text = read_text(b"\xff\xfe")
    with pytest.raises(TextError) as failure:
        jobs.run(text.with_view, "new")
    assert failure.value.message.code == "text.read-only"


def test_work_that_hangs_is_ended_and_the_next_is_done(jobs: Jobs, stuck: ModuleType) -> None:
    with pytest.raises(WorkError) as failure:
        jobs.run_within(0.5, stuck.hang)
    assert failure.value.message.code == "worker.too-long"
    assert jobs.run(len, "four") == 4


def test_a_crash_costs_nothing_but_its_result(jobs: Jobs) -> None:
    with pytest.raises(WorkError) as failure:
        jobs.run(os._exit, 3)
    assert failure.value.message.code == "worker.broke-down"
    assert jobs.run(len, "four") == 4


def test_an_unexpected_failure_is_told_in_words(jobs: Jobs) -> None:
    with pytest.raises(WorkError) as failure:
        jobs.run(int, "x")
    assert failure.value.message.code == "worker.failed"


def test_a_result_that_cannot_be_sent_is_a_failure(jobs: Jobs) -> None:
    with pytest.raises(WorkError):
        jobs.run(threading.Lock)
    assert jobs.run(len, "four") == 4


def test_calls_of_several_threads_do_not_wait_for_each_other(jobs: Jobs) -> None:
    with ThreadPoolExecutor(2) as pool:
        long = pool.submit(jobs.run, time.sleep, 60)
        assert pool.submit(jobs.run, len, "four").result() == 4
        assert not long.done()
        jobs.close()
        with pytest.raises(WorkError):
            long.result()


def test_nothing_is_begun_after_the_end(jobs: Jobs) -> None:
    jobs.close()
    with pytest.raises(WorkError) as failure:
        jobs.run(len, "four")
    assert failure.value.message.code == "worker.closed"
