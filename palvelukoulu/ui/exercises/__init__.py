"""A widget for each exercise kind. To add one, write its module and list it here."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from palvelukoulu.core.dialogues import Dialogue
from palvelukoulu.core.exercises import cards, checklist, commitments, hotspot, team_agreement
from palvelukoulu.core.exercises import cloze as gaps
from palvelukoulu.core.exercises import daily_tally as tally
from palvelukoulu.core.exercises import mantra as spell
from palvelukoulu.core.exercises import matching as pairs
from palvelukoulu.core.exercises import multiple_choice as multiple
from palvelukoulu.core.exercises import number as quantity
from palvelukoulu.core.exercises import ordering as order
from palvelukoulu.core.exercises import reflection as written
from palvelukoulu.core.exercises import self_assessment as assessment
from palvelukoulu.core.exercises import short_answer as short
from palvelukoulu.core.exercises import single_choice as single
from palvelukoulu.core.exercises import true_false as statement
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame
from palvelukoulu.ui.exercises.cards import CardsWidget
from palvelukoulu.ui.exercises.checklist import ChecklistWidget
from palvelukoulu.ui.exercises.cloze import ClozeWidget
from palvelukoulu.ui.exercises.commitments import CommitmentsWidget
from palvelukoulu.ui.exercises.daily_tally import DailyTallyWidget
from palvelukoulu.ui.exercises.dialogue import DialogueWidget
from palvelukoulu.ui.exercises.hotspot import HotspotWidget
from palvelukoulu.ui.exercises.mantra import MantraWidget
from palvelukoulu.ui.exercises.matching import MatchingWidget
from palvelukoulu.ui.exercises.multiple_choice import MultipleChoiceWidget
from palvelukoulu.ui.exercises.number import NumberWidget
from palvelukoulu.ui.exercises.ordering import OrderingWidget
from palvelukoulu.ui.exercises.reflection import ReflectionWidget
from palvelukoulu.ui.exercises.self_assessment import SelfAssessmentWidget
from palvelukoulu.ui.exercises.short_answer import ShortAnswerWidget
from palvelukoulu.ui.exercises.single_choice import SingleChoiceWidget
from palvelukoulu.ui.exercises.team_agreement import TeamAgreementWidget
from palvelukoulu.ui.exercises.true_false import TrueFalseWidget

WIDGETS: Final[Mapping[type, Callable[[Frame, Any], ExerciseWidget]]] = {
    single.SingleChoice: SingleChoiceWidget,
    multiple.MultipleChoice: MultipleChoiceWidget,
    statement.TrueFalse: TrueFalseWidget,
    order.Ordering: OrderingWidget,
    hotspot.Hotspot: HotspotWidget,
    pairs.Matching: MatchingWidget,
    gaps.Cloze: ClozeWidget,
    short.ShortAnswer: ShortAnswerWidget,
    quantity.Estimation: NumberWidget,
    written.Reflection: ReflectionWidget,
    commitments.Commitments: CommitmentsWidget,
    checklist.Checklist: ChecklistWidget,
    team_agreement.TeamAgreement: TeamAgreementWidget,
    tally.DailyTally: DailyTallyWidget,
    cards.Cards: CardsWidget,
    assessment.SelfAssessment: SelfAssessmentWidget,
    Dialogue: DialogueWidget,
    spell.Mantra: MantraWidget,
}


def widget_for(frame: Frame, exercise: object) -> ExerciseWidget:
    """Make the widget of a playable exercise."""
    return WIDGETS[type(exercise)](frame, exercise)
