"""Rules of the house that no linter knows."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "palvelukoulu"
MODULES = sorted(PACKAGE.rglob("*.py"))
COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}(?:[0-9a-fA-F]{2})?")
VAGUE = re.compile(r"(Manager|Helper|Utils?|Base)$")
DATABASES = {"db", "database", "_db", "_database"}


def name(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def strings(tree: ast.AST) -> Iterator[str]:
    return (
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                # str.translate(table) is no translation: it has no context.
                if node.func.attr != "translate" or len(node.args) > 1:
                    yield node.func.attr, node
            elif isinstance(node.func, ast.Name):
                yield f"bare {node.func.id}", node


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_colours_are_named_only_in_the_theme(path: Path) -> None:
    if path.name == "tokens.py":
        return
    assert not [s for s in strings(tree_of(path)) if COLOUR.fullmatch(s)]


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_modules_and_functions_stay_small(path: Path) -> None:
    assert path.read_text("utf-8").count("\n") <= 400
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 50, node.name


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_names_say_what_things_are(path: Path) -> None:
    classes = [node.name for node in ast.walk(tree_of(path)) if isinstance(node, ast.ClassDef)]
    assert not [one for one in classes if VAGUE.search(one)]


def reraises(handler: ast.ExceptHandler) -> bool:
    """Whether a handler only cleans up, and hands on whatever it caught."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_bugs_are_not_swallowed(path: Path) -> None:
    """Everything but a `UserError` reaches the one crash handler."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.ExceptHandler) and not reraises(node):
            caught = ast.unparse(node.type) if node.type else "everything"
            assert caught not in {"Exception", "BaseException", "everything"}, node.lineno


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_the_event_loop_is_entered_once(path: Path) -> None:
    called = {called for called, _ in calls(tree_of(path))}
    assert not called & {"processEvents", "singleShot", "bare processEvents"}


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_items_of_layouts_get_no_objects(path: Path) -> None:
    """PySide keeps them after Qt has freed them, and then crashes; see `nest`."""
    called = {called for called, _ in calls(tree_of(path))}
    if path.name != "nesting.py":
        assert not called & {"addLayout", "insertLayout", "itemAt", "takeAt", "replaceWidget"}


@pytest.mark.parametrize("path", sorted((PACKAGE / "store").rglob("*.py")), ids=name)
def test_tables_are_never_created_by_a_misspelled_name(path: Path) -> None:
    """``db["atempt"].insert(...)`` makes a table; the store writes SQL instead."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Subscript):
            target = node.value
            called = target.attr if isinstance(target, ast.Attribute) else ""
            called = target.id if isinstance(target, ast.Name) else called
            assert called not in DATABASES, node.lineno


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_translated_text_can_be_found_by_lupdate(path: Path) -> None:
    tree = tree_of(path)
    for called, call in calls(tree):
        assert called != "bare tr", "lupdate takes the context for the text"
        if called in {"tr", "translate", "bare translate"}:
            texts = call.args[:2] if called != "tr" else call.args[:1]
            assert all(isinstance(text, ast.Constant) for text in texts), "lupdate needs literals"
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            inside = {called for called, _ in calls(node)}
            assert not inside & {"tr", "translate", "bare translate"}, "not seen in f-strings"


def shown(tree: ast.AST) -> Iterator[str]:
    """Every text a person may see: the literals given to tr and translate."""
    for called, call in calls(tree):
        if called in {"tr", "translate", "bare translate"}:
            text = call.args[0 if called == "tr" else 1]
            if isinstance(text, ast.Constant):
                yield str(text.value)


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_the_interface_never_scolds(path: Path) -> None:
    scolding = re.compile(r"väärin|virheellinen vastaus|valitettavasti|epäonnist", re.IGNORECASE)
    assert not [text for text in shown(tree_of(path)) if scolding.search(text)]


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_finnish_is_set_as_finnish(path: Path) -> None:
    foreign = re.compile(r"[“„]|\"[^\"]*\"|\.\.\.|\d%|\d %| - ")
    assert not [text for text in shown(tree_of(path)) if foreign.search(text)]


def test_every_folder_of_code_is_a_package() -> None:
    folders = {path.parent for path in MODULES}
    assert not [folder for folder in folders if not (folder / "__init__.py").is_file()]


def test_nothing_is_left_for_later() -> None:
    marks = re.compile(r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X")) + r")\b")
    files = [*MODULES, *(ROOT / "tests").rglob("*.py"), *(ROOT / "packaging").rglob("*.py")]
    assert not [path.name for path in files if marks.search(path.read_text("utf-8"))]
