"""How the learner has grown, by their own account."""
