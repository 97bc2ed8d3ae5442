"""What a learner has typed survives the program being killed."""

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from palvelukoulu.core.exercises.reflection import Reflection, Written
from palvelukoulu.core.exercises.single_choice import Picked, SingleChoice

if TYPE_CHECKING:
    from palvelukoulu.paths import Paths
    from tests.e2e.conftest import Start

ROOT = Path(__file__).parents[2]

STUDY = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from palvelukoulu.app import application_for, build
from palvelukoulu.core.exercises.reflection import Reflection, Written
from palvelukoulu.core.exercises.single_choice import Picked, SingleChoice
from palvelukoulu.paths import Paths
from palvelukoulu.study.clock import utc_now
from palvelukoulu.ui.navigation import Enter, Study

data, courses, assets = map(Path, sys.argv[1:])
application = application_for(["palvelukoulu"])
program = build(Paths(data, (courses,), assets), utc_now, application)
program.desk.library.refresh()
program.window.show()
program.window.go(Enter(program.desk.profiles.add("Aino")))
course = program.desk.library.open("edustustehtava")
wanted = [(SingleChoice, Picked(1)), (Reflection, Written("Kesken jäi"))]
for kind, response in wanted:
    lesson, block = next(
        (lesson, block) for lesson in course.lessons for block in lesson.exercises
        if isinstance(block.exercise, kind)
    )
    program.window.go(Study(course.id, lesson.id))
    page = program.window.page
    page.show_step([step.anchor for step in page.steps].index(block.id))
    page.view.widget.show_response(response)
    page.view.widget.responded.emit(response)
timer = QTimer()
timer.setSingleShot(True)
timer.timeout.connect(lambda: print("kirjoitettu", flush=True))
timer.start(1000)
application.exec()
"""


def test_a_killed_program_loses_at_most_the_last_second(start: "Start", paths: "Paths") -> None:
    folders = [str(paths.data), str(paths.courses[0]), str(paths.assets)]
    command = [sys.executable, "-c", STUDY, *folders]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "kirjoitettu\n"
        program.kill()

    hand = start()

    assert hand.window.learner is not None
    assert hand.open_question(SingleChoice).widget.response() == Picked(1)
    assert hand.open_question(Reflection).widget.response() == Written("Kesken jäi")
