"""The rules of ux.md on pages, over all scenes: U1, U2, U3, U5, U6, U8, U13, U15, U16, U32."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui import survey
from tests.ui.scenes import SCENES
from tests.ui.test_rules_words import BUTTONS, said
from tests.ui.walker import Walker
from wizard.knowledge.answers import Sense, sense
from wizard.model import Found
from wizard.steps.probe import CONTROL
from wizard.ui.journey import jobs
from wizard.ui.journey.jobs import Job
from wizard.ui.journey.stages import JOURNEYS
from wizard.ui.reading.ending import of as ending_of
from wizard.ui.reading.verdict import MOST_CAUSES
from wizard.ui.widgets.change_table import cells
from wizard.ui.words import languages
from wizard.ui.words.changes import rows
from wizard.ui.words.figures import figure, proved
from wizard.ui.words.texts import cause, say

every_scene = pytest.mark.parametrize("scene", SCENES)

LONGEST_TITLE = 90
"""Characters that a headline may have before nobody reads it."""
MOST_SENTENCES = 2
"""What is to be done here, and what that leaves untouched."""
END_OF_SENTENCE = re.compile(r"[.?](?=\s|$)")
VERB = re.compile(r"(Change|Connect|Create|Disconnect|Keep|Save|Switch|Take|Turn|Undo)\b")
"""What a button that changes something begins with."""
BARE = {
    "en": {"ok", "yes", "no", "finish", "submit", "apply", "done"},
    "de": {"ok", "ja", "nein", "fertig", "absenden", "anwenden", "übernehmen"},
    "fr": {"ok", "oui", "non", "terminer", "envoyer", "appliquer", "valider"},
    "es": {"ok", "aceptar", "sí", "no", "finalizar", "enviar", "aplicar"},
}
"""Words that say nothing when they stand alone on a button."""
RESULTS = [name for name in SCENES if name.startswith("result")]
WORKING = ["result", "result_vpn", "result_remarks"]
ASIDE = ["leaving", "going_on"]
"""Pages that the flow knows nothing of: a question that is answered by one of two buttons."""
ACCUSED = ["network", "network_server_down", "network_two_routers", "network_shared_address",
           "network_portal", "network_ports", "network_only_web", "network_overlap",
           "network_name", "result_silent", "result_fails", "result_certificate"]  # fmt: skip
"""Scenes that name a cause."""
CAUSES = ("causeTitle", "otherTitle")
"""Names of the labels that name a cause."""


@every_scene
def test_u1_each_page_has_a_title_and_an_instruction(scene: str) -> None:
    seen = survey.of(scene)
    assert 0 < len(seen.title) <= LONGEST_TITLE
    assert not seen.title.endswith((".", ":", "!"))
    assert "wizard" not in seen.title.lower()
    assert seen.named("title").text == seen.title
    assert seen.subtitle, "no instruction"
    assert seen.subtitle != seen.title
    assert seen.subtitle.endswith((".", "?"))
    assert 1 <= len(END_OF_SENTENCE.findall(seen.subtitle)) <= MOST_SENTENCES


@pytest.mark.parametrize("scene", [name for name in SCENES if name.startswith("start")])
def test_u2_the_first_page_is_a_choice_and_no_welcome(scene: str) -> None:
    seen = survey.of(scene)
    choices = [thing for thing in seen.used if thing.page and thing.enabled]
    assert {"connect", "check", "trouble"} <= {thing.name for thing in choices}
    assert not re.search(r"welcome", " ".join(seen.texts()), re.IGNORECASE)
    assert seen.tabs[0] in {thing.name for thing in choices}


@every_scene
def test_u3_the_total_of_the_stages_is_that_of_the_journey(scene: str) -> None:
    seen = survey.of(scene)
    journey = JOURNEYS.get(seen.flow.draft.journey)
    stages = journey.stages if journey else ()
    assert seen.stages in (0, len(stages))
    if seen.stages:
        told = [name for _role, name, _more in seen.tree if name.startswith("Step ")]
        assert told, "place and total are drawn, but not told"
        assert told[0].startswith(f"Step {stages.index(seen.flow.stage) + 1} of {len(stages)}")


@every_scene
def test_u5_a_button_that_changes_something_says_what(scene: str) -> None:
    seen = survey.of(scene)
    texts = [thing.text for thing in seen.used if thing.kind == "Button"]
    assert all(texts)
    assert not [text for text in texts if text.lower().strip(" .\u2026") in BARE["en"]]
    if seen.commits and seen.primary and seen.primary != "Show me by hand":
        assert VERB.match(seen.primary), seen.primary
        assert len(seen.primary.split()) > 1, "it names no object"


def test_u5_the_rule_meets_pages_that_change_something() -> None:
    assert {"review", "off_review"} <= {s.key for s in map(survey.of, SCENES) if s.commits}


@pytest.mark.parametrize("code", sorted(BARE))
def test_u5_no_language_has_a_button_that_stands_for_nothing(qapp: QApplication, code: str) -> None:
    languages.install(qapp, code)
    told = {english: say(english) for english, _place in said(*BUTTONS)}
    assert all(told.values())
    bare = {en: text for en, text in told.items() if text.strip(" .\u2026").lower() in BARE[code]}
    assert not bare


@pytest.mark.parametrize("scene", ["review", "review_vpn"])
def test_u6_the_review_is_the_plan_line_by_line(scene: str) -> None:
    """What the page shows is counted, so that neither a line is missing nor one too much."""
    seen = survey.of(scene)
    shown = Counter(thing.text for thing in seen.things if thing.name == "changeCell")
    planned = rows(seen.flow.session)
    assert shown == Counter(cell for row in planned for cell in cells(row))
    for row in planned:
        assert row.quiet or all(cells(row)), "old, new, side effect and undo are all told"
    what = [row.what for row in planned if not row.quiet]
    assert len(what) == len(seen.flow.session.plan.changes)


@every_scene
def test_u8_back_is_open_wherever_something_lies_behind_and_nothing_is_written(scene: str) -> None:
    seen = survey.of(scene)
    back = seen.all("back")
    if scene in ASIDE:
        assert not back, "the question is answered by its buttons"
        return
    assert [thing.enabled for thing in back] == ([] if seen.key == "start" else [seen.behind])
    assert seen.behind or seen.key == "start" or seen.writing


@pytest.mark.parametrize("scene", ["changing", "changing_router", "undo_doing"])
def test_u8_back_is_closed_while_something_is_written(scene: str) -> None:
    assert not survey.of(scene).named("back").enabled
    assert survey.of(scene).named("leave").text == "Stop"


@pytest.mark.parametrize("scene", ["result", "result_vpn", "off_result"])
def test_u8_after_the_commit_back_leads_to_where_it_can_be_undone(scene: str) -> None:
    assert survey.of(scene).flow.trail[-1] == "undo"


@pytest.mark.parametrize("scene", WORKING)
def test_u13_success_lists_what_was_verified_with_figures_and_the_time(scene: str) -> None:
    seen = survey.of(scene)
    flow = seen.flow
    checked = ending_of(flow.session, flow.log, flow.trouble).asked
    passed = [finding for finding in checked if sense(finding) is Sense.GOOD]
    told = {thing.text for thing in seen.all("proof")}
    assert len(passed) >= 3
    assert {proved(finding) for finding in passed} <= told
    figures = {thing.text for thing in seen.all("proofFigure")}
    assert {figure(finding) for finding in passed if figure(finding)} <= figures
    assert re.search(r"\d{1,2}:\d{2}", seen.subtitle), "when it was measured"


@pytest.mark.parametrize("scene", RESULTS)
def test_u13_nothing_that_was_not_verified_is_listed_as_proved(scene: str) -> None:
    seen = survey.of(scene)
    bad = [f for f in seen.flow.session.findings if sense(f) is Sense.BAD]
    told = {thing.text for thing in seen.all("proof")}
    good = {proved(f) for f in seen.flow.session.findings if sense(f) is Sense.GOOD}
    assert not {proved(finding) for finding in bad} & told - good


@every_scene
def test_u15_at_most_three_causes_are_shown(scene: str) -> None:
    seen = survey.of(scene)
    shown = [thing for thing in seen.things if thing.name in CAUSES]
    assert len(shown) <= MOST_CAUSES
    if len(seen.flow.session.diagnosis) > MOST_CAUSES and shown:
        assert seen.all("moreCausesButton"), "the rest waits under More possibilities"


@every_scene
def test_u15_what_follows_from_a_cause_is_not_shown_beside_it(scene: str) -> None:
    seen = survey.of(scene)
    shown = " ".join(thing.text for thing in seen.things if thing.name in CAUSES)
    for hidden in {key for d in seen.flow.session.diagnosis for key in d.hides}:
        assert cause(hidden).title not in shown


def test_u15_the_rule_meets_causes_with_consequences() -> None:
    assert any(d.hides for name in ACCUSED for d in survey.of(name).flow.session.diagnosis)


@pytest.mark.parametrize("scene", ACCUSED)
def test_u15_the_most_likely_cause_comes_first(scene: str) -> None:
    seen = survey.of(scene)
    found = seen.flow.session.diagnosis
    confidence = [diagnosis.confidence for diagnosis in found]
    assert confidence == sorted(confidence, reverse=True)
    titles = [cause(diagnosis.cause).title for diagnosis in found]
    first = seen.named("causeTitle")
    assert first.text in titles
    others = [thing.text for thing in seen.all("otherTitle")]
    places = [i for text in others for i, title in enumerate(titles) if text.startswith(title)]
    assert places == sorted(places)


@pytest.mark.parametrize("scene", ACCUSED)
def test_u16_every_cause_has_a_way_to_mend_it_and_a_new_test(scene: str) -> None:
    seen = survey.of(scene)
    names = {thing.name for thing in seen.used if thing.enabled}
    choices = any(name.startswith("choice_") for name in names) or bool(seen.all("onlyChoice"))
    opened = any(name.startswith("steps_") for name in names)
    assert choices or opened or seen.all("causeStep"), "neither a choice nor steps"
    tests = [t for t in seen.used if t.enabled and t.text == "Test again"]
    assert tests, "no new test"


@pytest.mark.parametrize("situation", ["pptp_passthrough_off", "server_down", "wrong_password"])
def test_u16_a_new_test_asks_only_what_had_no_good_answer(situation: str) -> None:
    walker = Walker(situation).to_network()
    good = {f.probe for f in walker.flow.session.findings if sense(f) is Sense.GOOD}
    bad = {f.probe for f in walker.flow.session.findings if sense(f) is Sense.BAD}
    job = Job("again", (), lambda desk: jobs.again(desk, walker.flow.session))
    walker.flow.log.clear()
    walker.run(walker.flow.do(job))
    asked = {told.event.finding.probe for told in walker.flow.log if isinstance(told.event, Found)}
    assert bad <= asked or not bad
    measured = {probe for probe in good if walker.tools.tables.of_server(probe)}
    assert asked & measured <= set(CONTROL) | bad


@pytest.mark.parametrize(
    ("scene", "variant"),
    [*((scene, "plain") for scene in SCENES), *((s, "opened") for s in survey.FOLDED)],
)
def test_u32_everything_that_can_be_used_is_named_and_once(scene: str, variant: str) -> None:
    seen = survey.of(scene, variant)
    names = Counter(thing.name for thing in seen.used)
    assert "" not in names
    assert [name for name, count in names.items() if count > 1] == []
    assert not [name for name in names if name.startswith("qt_")]


@every_scene
def test_u32_the_names_stay_whatever_is_set(scene: str) -> None:
    """Terms apart: which of them stand in a text is the language's own affair."""
    plain, large, mirrored = (
        sorted(t.name for t in survey.of(scene, variant).used if not t.name.startswith("term_"))
        for variant in ("plain", "large", "mirrored")
    )
    assert plain == large == mirrored


@every_scene
def test_u32_each_page_has_a_key(scene: str) -> None:
    assert survey.of(scene).key
