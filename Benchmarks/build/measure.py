"""Runs a program as a whole process and tells what it cost."""

import os
import statistics
import time
from dataclasses import dataclass


@dataclass
class Cost:
    """Seconds of the clock, seconds of the processors, and the most memory in MB."""

    wall: float
    cpu: float
    memory: float


def run(command, folder):
    """One run; a command that fails ends the benchmark with what it said."""
    log = "/tmp/sitegen-bench.log" if os.access("/tmp", os.W_OK) else os.devnull
    start = time.perf_counter()
    process = os.fork()
    if process == 0:
        os.chdir(folder)
        output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(output, 1)
        os.dup2(output, 2)
        os.execvp(command[0], command)
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - start
    if status != 0:
        with open(log, encoding="utf-8", errors="replace") as text:
            raise SystemExit(f"{' '.join(command)} failed:\n{text.read()[-2000:]}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def median(costs):
    """The run that took the middle time, with the largest memory of all runs."""
    middle = sorted(costs, key=lambda cost: cost.wall)[len(costs) // 2]
    return Cost(middle.wall, statistics.median(c.cpu for c in costs), max(c.memory for c in costs))
