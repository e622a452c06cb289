"""The lesson's page as HTML: one file that needs nothing else, with every text escaped."""

from __future__ import annotations

import base64
import html
from collections.abc import Iterable, Sequence

from engine.language import tr
from engine.lessons.page import LessonPage, PageCard, PageDemo, PagePicture, PageQuestion, PageStep

_CONTROLS = frozenset(map(chr, (*range(32), 127))) - {"\n", "\t"}
_STYLE = """
:root { color-scheme: light dark; --page: #fff; --text: #1b2027; --muted: #5a6472; --line: #dfe4ea; --soft: #f6f7f9;
  --accent: #3b5bdb; --good: #1f7a34; --bad: #b42318; }
@media (prefers-color-scheme: dark) { :root { --page: #1c222b; --text: #e9edf2; --muted: #9aa5b4; --line: #2d3642;
  --soft: #14181e; --accent: #91a7ff; --good: #69db7c; --bad: #ff9a8f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; background: var(--page); color: var(--text);
  font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; } h2 { margin-top: 3rem; border-top: 2px solid var(--accent); padding-top: .8rem; }
p, li, h1, h2, h3, figcaption, summary, td { white-space: pre-line; }
a { color: var(--accent); } .muted, figcaption { color: var(--muted); font-size: .9rem; }
figure { display: inline-block; margin: .8rem .8rem .8rem 0; vertical-align: top; }
img { max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 6px; background: #fff; }
.step { display: grid; grid-template-columns: 2.4rem 1fr; column-gap: .6rem; margin: 1.4rem 0; }
.step p:first-child { margin-top: 0; } .number { font-weight: 600; color: var(--accent); font-size: 1.15rem;
  line-height: 1.35; }
.question, .notes, .card { background: var(--soft); border: 1px solid var(--line); border-radius: 8px;
  padding: .4rem 1rem; margin: .8rem 0; }
.question > p:first-child { font-weight: 600; } .choices { list-style: upper-alpha; }
  .formula { font-family: ui-monospace, "DejaVu Sans Mono", monospace; }
.notes { border-inline-start: 4px solid var(--accent); } .problem { color: var(--bad); } .right { color: var(--good);
  font-weight: 600; }
table { border-collapse: collapse; font-size: .9rem; margin: .6rem 0; } th, td { text-align: start; padding: .2rem .8rem
  .2rem 0; border-bottom: 1px solid var(--line); vertical-align: top; } details { margin: .6rem 0; }
summary { cursor: pointer; color: var(--accent); }
@media print { :root { --page: #fff; --text: #000; --muted: #444; --soft: #fff; --line: #bbb; --accent: #000;
  --good: #000; --bad: #000; } body { max-width: none; padding: 0; font-size: 10.5pt; } nav { display: none; }
  h2 { break-before: page; } h1 ~ section:first-of-type h2 { break-before: auto; }
  h2, h3 { break-after: avoid; } figure, .question, .card { break-inside: avoid; }
  img { max-height: 13cm; object-fit: contain; object-position: left top; }
  a { color: inherit; text-decoration: none; } }
"""


def lesson_html(page: LessonPage) -> str:
    """The whole page. Nothing is fetched from anywhere, which it also forbids the browser."""
    direction = "rtl" if page.is_right_to_left else "ltr"
    title = page.title or tr("Lesson")
    body = [f'<h1 dir="auto">{_text(title)}</h1>']
    if page.hides_answers:
        said = tr("The answers are left out of this page.")
        body.append(f'<p class="muted">{_text(said)}</p>')
    body += _notes(page.notes)
    body += _contents(page)
    body += [part for number, demo in enumerate(page.demos, start=1) for part in _demo(demo, number)]
    cards_title, facts_title = tr("Lesson cards"), tr("Made with")
    if page.cards:
        body.append(f'<h2 id="cards">{_text(cards_title)}</h2>')
        body += [part for number, card in enumerate(page.cards, start=1) for part in _card(card, number)]
    body.append(f'<h2 id="made-with">{_text(facts_title)}</h2>')
    body += _table((), page.facts)
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{_text(page.language)}" dir="{direction}">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta http-equiv="Content-Security-Policy" '
            "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">",
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="generator" content="LayerLab">',
            f"<title>{_text(title)}</title>",
            f"<style>{_STYLE}</style>",
            "</head>",
            "<body>",
            *body,
            "</body>",
            "</html>",
            "",
        )
    )


def _contents(page: LessonPage) -> list[str]:
    entries = [(f"demo-{number}", demo.title) for number, demo in enumerate(page.demos, start=1)]
    if page.cards:
        entries.append(("cards", tr("Lesson cards")))
    entries.append(("made-with", tr("Made with")))
    links = [f'<li><a href="#{name}" dir="auto">{_text(title)}</a></li>' for name, title in entries]
    contents = tr("Contents")
    return [f'<nav aria-label="{_text(contents)}">', "<ol>", *links, "</ol>", "</nav>"]


def _demo(demo: PageDemo, number: int) -> list[str]:
    parts = [f'<section aria-labelledby="demo-{number}">']
    parts.append(f'<h2 id="demo-{number}" dir="auto">{number} · {_text(demo.title)}</h2>')
    goal, settings, seed = tr("Goal"), tr("Settings and seed"), tr("Seed: {seed}", seed=str(demo.seed))
    parts.append(f'<p dir="auto"><strong>{_text(goal)}:</strong> {_text(demo.goal)}</p>')
    parts += _notes(demo.notes)
    parts += [part for at, step in enumerate(demo.steps, start=1) for part in _step(step, at)]
    parts += [f'<p class="problem" dir="auto">⚠ {_text(problem)}</p>' for problem in demo.problems]
    parts.append(f"<details><summary>{_text(settings)}</summary>")
    parts.append(f"<p>{_text(seed)}</p>")
    parts += _table((tr("Step"), tr("Control"), tr("Value")), demo.settings)
    parts += ["</details>", "</section>"]
    return parts


def _step(step: PageStep, number: int) -> list[str]:
    parts = ['<div class="step">', f'<div class="number">{number}</div>', "<div>"]
    parts.append(f'<p dir="auto">{_text(step.say)}</p>')
    parts += [part for picture in step.pictures for part in _picture(picture)]
    if step.question is not None:
        parts += _question(step.question)
    return [*parts, "</div>", "</div>"]


def _question(question: PageQuestion) -> list[str]:
    parts = ['<div class="question">', f'<p dir="auto">{_text(question.text)}</p>']
    if question.choices:
        choices = [f'<li dir="auto">{_text(choice)}</li>' for choice in question.choices]
        parts += ['<ol class="choices">', *choices, "</ol>"]
    if question.answer:
        right = ""
        if question.right is not None and question.right < len(question.choices):
            letter, choice = chr(ord("A") + question.right), question.choices[question.right]
            right = f'<p class="right" dir="auto">✓ {letter} · {_text(choice)}</p>'
        answer = tr("Answer")
        parts += [f"<details open><summary>{_text(answer)}</summary>", right]
        parts.append(f'<p dir="auto">{_text(question.answer)}</p>')
        parts += [part for picture in question.pictures for part in _picture(picture)]
        parts.append("</details>")
    return [*parts, "</div>"]


def _card(card: PageCard, number: int) -> list[str]:
    parts = ['<section class="card">', f'<h3 id="card-{number}" dir="auto">{_text(card.title)}</h3>']
    if card.formula:
        parts.append(f'<p class="formula" dir="auto">{_text(card.formula)}</p>')
    if card.colours:
        parts.append(f'<p class="muted" dir="auto">{_text(card.colours)}</p>')
    parts += _notes(card.notes)
    if card.tries:
        tries = [f'<li dir="auto">{_text(each)}</li>' for each in card.tries]
        to_try = tr("Try")
        parts += [f"<p><strong>{_text(to_try)}</strong></p>", "<ul>", *tries, "</ul>"]
    if card.question.text:
        parts += _question(card.question)
    if card.settings:
        settings = tr("Settings of the question")
        parts.append(f"<details><summary>{_text(settings)}</summary>")
        parts += [*_table((tr("Control"), tr("Value")), card.settings), "</details>"]
    return [*parts, "</section>"]


def _notes(notes: str) -> list[str]:
    if not notes:
        return []
    title = tr("Notes for the teacher")
    return [f'<aside class="notes" aria-label="{_text(title)}"><p dir="auto">{_text(notes)}</p></aside>']


def _picture(picture: PagePicture) -> list[str]:
    data = base64.b64encode(picture.data).decode("ascii")
    return [
        f'<figure><img src="data:{picture.mime};base64,{data}" width="{picture.width}" height="{picture.height}" '
        f'alt="{_text(picture.alt)}"></figure>'
    ]


def _table(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    lines = ["".join(f'<td dir="auto">{_text(cell)}</td>' for cell in row) for row in rows]
    if not lines:
        return []
    heads = ["".join(f"<th>{_text(header)}</th>" for header in headers)] if headers else []
    return ["<table>", *(f"<tr>{line}</tr>" for line in (*heads, *lines)), "</table>"]


def _text(text: str) -> str:
    """Escaped; letters that HTML does not have are named by the sign for what cannot be shown."""
    shown = "".join("\ufffd" if each in _CONTROLS else each for each in text)
    return html.escape(shown.encode("utf-8", "replace").decode("utf-8"))
