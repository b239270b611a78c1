from __future__ import annotations

import threading

from wizard.rehearsal.clock import EPOCH, VirtualClock


def test_waiting_runs_what_is_due_in_the_order_of_time_then_of_setting() -> None:
    clock, seen = VirtualClock(), []
    clock.after(2.0, lambda: seen.append("late"))
    clock.after(1.0, lambda: seen.append("first of two"))
    clock.after(1.0, lambda: seen.append("second of two"))
    clock.after(9.0, lambda: seen.append("never"))
    clock.wait(5.0, threading.Event())
    assert seen == ["first of two", "second of two", "late"]
    assert clock.now() == 5.0
    assert clock.wall() == EPOCH + 5.0


def test_an_action_sees_its_own_time_and_may_set_the_next() -> None:
    clock, seen = VirtualClock(), []

    def tick() -> None:
        seen.append(clock.now())
        if len(seen) < 3:
            clock.after(0.5, tick)

    clock.after(0.5, tick)
    clock.wait(10.0, threading.Event())
    assert seen == [0.5, 1.0, 1.5]


def test_a_stop_ends_the_wait_at_once() -> None:
    clock, stop = VirtualClock(), threading.Event()
    clock.after(1.0, stop.set)
    clock.after(2.0, lambda: None)
    clock.wait(60.0, stop)
    assert clock.now() == 1.0


def test_a_cancelled_alarm_is_silent_and_an_endless_wait_ends_with_the_last_action() -> None:
    clock, seen = VirtualClock(), []
    clock.after(1.0, lambda: seen.append("no")).cancel()
    clock.after(3.0, lambda: seen.append("yes"))
    clock.wait(float("inf"), threading.Event())
    assert seen == ["yes"]
    assert clock.now() == 3.0
