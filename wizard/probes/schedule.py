"""When a conversation sends and when it says what it knows: seconds since it began."""

from __future__ import annotations

FIRST_ROUND = (0.0, 0.25, 0.75, 1.5)
"""An open path answers in 1 to 300 ms; four tries carry through 10 % loss and 1 s of delay."""
SECOND_ROUND = (3.0, 4.0, 5.0)
"""Nothing is called blocked after one round. A second apart, since Linux sends one ICMP
unreachable a second: three ports of one host share it and each still hears its own."""
V1_FROM = (1.5, 3.0)
"""When a silent port 500, then 4500, is asked in IKEv1: no living IKEv2 server stays silent for
1.5 s and three tries, and one that speaks IKEv1 only should not look blocked at 3 s."""
SENDS = FIRST_ROUND + SECOND_ROUND
FIRST_WORD = SECOND_ROUND[0]
"""When a first round that brought nothing is told as "looks blocked"."""
VERDICT = 5.9
"""The promise is a verdict by 6 s; the tenth is for the machine that is busy."""
FOLLOW_UP = (0.25, 0.75, 1.5)
"""Retries of a request that a server asked for (cookie, other group), after the first at once."""
FOLLOW_UP_ENDS = 2.5
"""A server that just spoke answers its own wish at once or not at all (its limits are reached)."""
SECOND_DIAL = SECOND_ROUND[0]
"""A second connection attempt: the system's own SYN retries come at 1 and 3 s, then only at 7 s."""
HANG_UPS = 2
"""How often a server may hang up before its first word: seen at one in five of quick dials."""
REDIAL = 1.0
"""Until a server that hung up before its first word is dialled once more."""
L2TP_SENDS = (0.0, 1.0)
"""RFC 2661 5.8: one second, doubling. SoftEther hangs for good on two requests in quick order."""
L2TP_ENDS = 2.5
"""Silence is the usual answer of a good server and proves nothing: no second round for it."""
LCP_SENDS = (0.0, 0.25, 0.5, 1.0)
"""Four tries of GRE within the first second, as the server's own first word takes up to 3 s."""
LCP_SECOND_ROUND = (3.0, 4.0)
GRE_PATIENCE = 3.5
"""pppd repeats its own request every 3 s: waiting 3.5 s after the call catches one of them."""
FAREWELL = 0.5
"""How long a PPTP server may take to say goodbye; its line is freed by our request already."""
LOOKUP_ENDS = 5.9
"""glibc's resolver asks again after 5 s; its second answer may still be heard."""
