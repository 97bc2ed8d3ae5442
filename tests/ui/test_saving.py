"""Names of files on a computer that several people share."""

import pytest

from palvelukoulu.ui.saving import named


@pytest.mark.parametrize(
    ("learner", "file"),
    [
        ("Aino", "omat-oivallukset-aino.md"),
        ("Åke Öst", "omat-oivallukset-åke-öst.md"),
        ("../a:b*c?", "omat-oivallukset-a-b-c.md"),
        ("???", "omat-oivallukset.md"),
        ("x" * 90, f"omat-oivallukset-{'x' * 40}.md"),
    ],
)
def test_a_file_has_its_learners_name_without_what_no_folder_wants(learner: str, file: str) -> None:
    assert named("omat-oivallukset.md", learner) == file
